// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Job;
import org.telar.api.Stored;
import org.telar.kernel.Office;
import org.telar.programme.Programme;
import org.telar.programme.Programme.State;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.workplan.WorkDue;
import org.telar.programme.workplan.Workplan.Planned;

/** Every morning: tells what comes due in running programmes, once for each day on which a task is due. */
@Component
public final class DueWork implements Job {
    private static final int DAYS_AHEAD = 7;
    private static final String TOLD =
            "UPDATE PROGRAMME_TASK SET TOLD_FOR = ?" + " WHERE ID = ? AND (TOLD_FOR IS NULL OR TOLD_FOR <> ?)";

    private final Tables tables;
    private final Clock clock;

    @Activate
    public DueWork(@Reference Tables tables, @Reference Office office) {
        this(tables, Clock.system(office.zone()));
    }

    DueWork(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "programme.due-work";
    }

    @Override
    public String cron() {
        return "0 6 * * *";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock);
        for (Stored<Programme> programme : tables.programmes().all()) {
            if (programme.value().state() == State.RUNNING) {
                StoredWorkplans.read(tables, programme.id(), today)
                        .ifPresent(plan -> plan.dueUntil(today.plusDays(DAYS_AHEAD))
                                .forEach(task ->
                                        tell(programme.id(), task, task.due().orElseThrow())));
            }
        }
    }

    /** The statement holds the row until the event is stored with it, so that two nodes do not tell the same. */
    private void tell(long programme, Planned task, LocalDate due) {
        tables.inTransaction(() -> {
            long id = task.task().id();
            boolean first = tables.store().batch(TOLD, List.<Object[]>of(new Object[] {due, id, due})) == 1;
            if (first) {
                OptionalLong person = task.task().value().person();
                tables.tell(new WorkDue(
                        programme, id, due, person.isPresent() ? Optional.of(person.getAsLong()) : Optional.empty()));
            }
            return first;
        });
    }
}
