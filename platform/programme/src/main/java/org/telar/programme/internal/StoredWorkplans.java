// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Office;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.engine.Flaws;
import org.telar.programme.internal.store.PhaseRow;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.store.TaskRow;
import org.telar.programme.internal.store.WaveRow;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.programme.workplan.Workplans;

/** The workplans in the database. */
@Component
public final class StoredWorkplans implements Workplans {
    private final Tables tables;
    private final Clock clock;

    @Activate
    public StoredWorkplans(@Reference Tables tables, @Reference Office office) {
        this(tables, Clock.system(office.zone()));
    }

    /** @param clock in the office's time zone: its days make work late */
    StoredWorkplans(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Optional<Workplan> of(User user, long programme) {
        return tables.as(user, ProgrammePermissions.SEE, () -> read(tables, programme, LocalDate.now(clock)));
    }

    static Optional<Workplan> read(Tables tables, long programme, LocalDate today) {
        return tables.programmes()
                .find(programme)
                .map(stored -> Workplan.of(
                        stored,
                        tables.phases().where(PhaseRow.PROGRAMME.eq(programme)).stream()
                                .sorted(Comparator.comparingInt(
                                        phase -> phase.value().rank()))
                                .toList(),
                        tables.waves().where(WaveRow.PROGRAMME.eq(programme)).stream()
                                .sorted(Comparator.comparingInt(
                                        wave -> wave.value().number()))
                                .toList(),
                        tables.tasks().where(TaskRow.PROGRAMME.eq(programme)),
                        today));
    }

    @Override
    public Change<Task> save(User user, Optional<Stored<Task>> seen, Task wanted) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            Workplan plan = read(tables, wanted.programme(), LocalDate.now(clock))
                    .orElseThrow(() -> new IllegalArgumentException("There is no programme " + wanted.programme()));
            List<Stored<Task>> all =
                    plan.tasks().stream().map(Workplan.Planned::task).toList();
            List<Long> beyond = beyond(seen, all);
            Task whole = wanted.needing(
                    Stream.concat(wanted.needs().stream(), beyond.stream()).toList());
            List<Flaw> flaws = new ArrayList<>(whole.flaws());
            flaws.addAll(links(seen, without(whole, beyond), plan, all));
            return flaws.isEmpty() ? tables.tasks().save(seen, whole) : new Change.Flawed<>(flaws);
        });
    }

    /** What it needs beyond her reach: whoever does not see it does not change it. */
    private List<Long> beyond(Optional<Stored<Task>> seen, List<Stored<Task>> within) {
        return seen.flatMap(task -> tables.tasks().find(task.id())).stream()
                .flatMap(now -> now.value().needs().stream())
                .filter(need -> !isOneOf(OptionalLong.of(need), within))
                .toList();
    }

    private static Task without(Task task, List<Long> needs) {
        return task.needing(
                task.needs().stream().filter(need -> !needs.contains(need)).toList());
    }

    private static List<Flaw> links(Optional<Stored<Task>> seen, Task wanted, Workplan plan, List<Stored<Task>> all) {
        OptionalLong id = seen.map(task -> OptionalLong.of(task.id())).orElseGet(OptionalLong::empty);
        return new Flaws()
                .check("phase", isOneOf(wanted.phase(), plan.phases()), "programme.flaw.elsewhere")
                .check("wave", isOneOf(wanted.wave(), plan.waves()), "programme.flaw.elsewhere")
                .check(
                        "needs",
                        wanted.needs().stream().allMatch(need -> isOneOf(OptionalLong.of(need), all)),
                        "programme.flaw.elsewhere")
                .check(
                        "needs",
                        !Workplan.waitsForItself(id, wanted.needs(), all),
                        "programme.flaw.circle",
                        wanted.title())
                .all();
    }

    private static boolean isOneOf(OptionalLong id, List<? extends Stored<?>> known) {
        return id.isEmpty() || known.stream().anyMatch(stored -> stored.id() == id.getAsLong());
    }
}
