// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.copy.Blueprint;
import org.telar.programme.copy.Copies;
import org.telar.programme.copy.CopyTerms;
import org.telar.programme.documents.Document;
import org.telar.programme.internal.store.DocumentRow;
import org.telar.programme.internal.store.MethodologyRow;
import org.telar.programme.internal.store.PhaseRow;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.store.TaskRow;
import org.telar.programme.internal.store.WaveRow;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.workplan.Task;

/** Reads programmes as templates, and stores their copies. */
@Component
public final class StoredCopies implements Copies {
    private final Tables tables;

    @Activate
    public StoredCopies(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Blueprint> preview(User user, long programme, CopyTerms terms) {
        return tables.as(
                user, ProgrammePermissions.SEE, () -> template(programme).map(template -> template.copied(terms)));
    }

    private Optional<Blueprint> template(long programme) {
        return tables.programmes()
                .find(programme)
                .map(stored -> new Blueprint(
                        stored.value(),
                        tables.phases().where(PhaseRow.PROGRAMME.eq(programme)),
                        tables.waves().where(WaveRow.PROGRAMME.eq(programme)),
                        methodology(programme),
                        tables.tasks().where(TaskRow.PROGRAMME.eq(programme)),
                        tables.documents().where(DocumentRow.PROGRAMME.eq(programme))));
    }

    private Methodology methodology(long programme) {
        return tables.methodologies().where(MethodologyRow.PROGRAMME.eq(programme)).stream()
                .map(Stored::value)
                .max(Comparator.comparing((Methodology version) -> version.state() == Methodology.State.IN_USE)
                        .thenComparingInt(Methodology::number))
                .orElseGet(() -> Methodology.standard(programme));
    }

    @Override
    public Change<Programme> copy(User user, long programme, CopyTerms terms) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            Optional<Blueprint> copy = preview(user, programme, terms);
            if (copy.isEmpty()) {
                return new Change.Refused<>(Message.of("programme.gone"));
            }
            List<Flaw> flaws = flaws(copy.get().programme());
            return flaws.isEmpty()
                    ? new Change.Done<>(tables.inTransaction(() -> store(copy.get())))
                    : new Change.Flawed<>(flaws);
        });
    }

    /** Its end follows from its beginning, so what is wrong with that is told there. */
    private static List<Flaw> flaws(Programme programme) {
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        for (Flaw flaw : programme.flaws()) {
            String field = flaw.field().equals("ends") ? "begins" : flaw.field();
            flaws.putIfAbsent(field, new Flaw(field, flaw.message()));
        }
        return List.copyOf(flaws.values());
    }

    private Stored<Programme> store(Blueprint copy) {
        Stored<Programme> programme = tables.programmes().add(copy.programme());
        long id = programme.id();
        Map<Long, Long> phases = new HashMap<>();
        copy.phases()
                .forEach(phase -> phases.put(
                        phase.id(), tables.phases().add(of(id, phase.value())).id()));
        Map<Long, Long> waves = new HashMap<>();
        copy.waves()
                .forEach(wave -> waves.put(
                        wave.id(), tables.waves().add(of(id, wave.value())).id()));
        tables.methodologies().add(of(id, copy.methodology()));
        Map<Long, Stored<Task>> tasks = new HashMap<>();
        copy.tasks().forEach(task -> tasks.put(task.id(), tables.tasks().add(of(id, task.value(), phases, waves))));
        copy.tasks().forEach(task -> connect(task, tasks));
        copy.documents().forEach(document -> tables.documents().add(of(id, document.value(), waves)));
        return programme;
    }

    private void connect(Stored<Task> template, Map<Long, Stored<Task>> tasks) {
        List<Long> needs = template.value().needs().stream()
                .filter(tasks::containsKey)
                .map(need -> tasks.get(need).id())
                .toList();
        Stored<Task> copied = tasks.get(template.id());
        if (copied != null && !needs.isEmpty()) {
            tables.tasks().save(Optional.of(copied), copied.value().needing(needs));
        }
    }

    private static Phase of(long programme, Phase phase) {
        return new Phase(programme, phase.rank(), phase.names(), phase.begins(), phase.ends());
    }

    private static Wave of(long programme, Wave wave) {
        return new Wave(
                programme, wave.number(), wave.name(), wave.begins(), wave.ends(), wave.capacity(), wave.methodology());
    }

    private static Methodology of(long programme, Methodology methodology) {
        return new Methodology(
                programme,
                methodology.number(),
                methodology.title(),
                methodology.state(),
                methodology.settings(),
                methodology.reports());
    }

    private static Task of(long programme, Task task, Map<Long, Long> phases, Map<Long, Long> waves) {
        return new Task(
                programme,
                task.kind(),
                task.title(),
                copied(task.phase(), phases),
                copied(task.wave(), waves),
                task.person(),
                task.role(),
                task.due(),
                task.lasts(),
                task.state(),
                List.of(),
                task.note());
    }

    private static Document of(long programme, Document document, Map<Long, Long> waves) {
        return new Document(
                programme,
                document.kind(),
                document.title(),
                document.template(),
                copied(document.wave(), waves),
                document.state(),
                document.due(),
                document.person(),
                document.role());
    }

    private static OptionalLong copied(OptionalLong id, Map<Long, Long> copies) {
        return id.isPresent() && copies.containsKey(id.getAsLong())
                ? OptionalLong.of(copies.get(id.getAsLong()))
                : OptionalLong.empty();
    }
}
