// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Stored;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.documents.Document;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.ReportDue;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

/**
 * A programme as a template, or a copy of it that is not stored yet: then ids are still those of the template, and show
 * what belongs together.
 *
 * @param methodology the version in use, else the latest one
 */
public record Blueprint(
        Programme programme,
        List<Stored<Phase>> phases,
        List<Stored<Wave>> waves,
        Methodology methodology,
        List<Stored<Task>> tasks,
        List<Stored<Document>> documents) {
    public Blueprint {
        phases = List.copyOf(phases);
        waves = List.copyOf(waves);
        tasks = List.copyOf(tasks);
        documents = List.copyOf(documents);
    }

    /**
     * The copy for another country. People and partners stay away, states and versions begin anew; what was dropped or
     * replaced, and all files, are left out.
     */
    public Blueprint copied(CopyTerms terms) {
        Shift shift = new Shift(ChronoUnit.DAYS.between(programme.begins(), terms.begins()));
        return new Blueprint(
                new Programme(
                        terms.name(),
                        terms.country(),
                        terms.currency(),
                        terms.begins(),
                        shift.of(programme.ends()),
                        Programme.State.PLANNED,
                        programme.genderMarker(),
                        programme.aim(),
                        List.of()),
                phases.stream()
                        .map(stored -> like(stored, shift.of(stored.value())))
                        .toList(),
                waves.stream()
                        .map(stored -> like(stored, shift.of(stored.value())))
                        .toList(),
                shift.of(methodology),
                tasks.stream()
                        .filter(stored -> stored.value().state() != Task.State.DROPPED)
                        .map(stored -> like(stored, shift.of(stored.value())))
                        .toList(),
                documents.stream()
                        .filter(stored -> stored.value().state() != Document.State.REPLACED)
                        .map(stored -> like(stored, shift.of(stored.value())))
                        .toList());
    }

    private static <T> Stored<T> like(Stored<T> stored, T value) {
        return new Stored<>(stored.id(), 0, value);
    }

    /** Moves every date by the same number of days, and takes away what belongs to the old country. */
    private record Shift(long days) {
        LocalDate of(LocalDate day) {
            return day.plusDays(days);
        }

        Optional<LocalDate> of(Optional<LocalDate> day) {
            return day.map(this::of);
        }

        Phase of(Phase phase) {
            return new Phase(phase.programme(), phase.rank(), phase.names(), of(phase.begins()), of(phase.ends()));
        }

        Wave of(Wave wave) {
            return new Wave(
                    wave.programme(),
                    wave.number(),
                    wave.name(),
                    of(wave.begins()),
                    of(wave.ends()),
                    wave.capacity(),
                    OptionalLong.empty());
        }

        Methodology of(Methodology methodology) {
            return new Methodology(
                    methodology.programme(),
                    1,
                    methodology.title(),
                    Methodology.State.DRAFT,
                    methodology.settings(),
                    methodology.reports().stream().map(this::of).toList());
        }

        private ReportDue of(ReportDue report) {
            return report.when() instanceof ReportDue.When.On on
                    ? new ReportDue(report.kind(), new ReportDue.When.On(of(on.day())))
                    : report;
        }

        Task of(Task task) {
            return new Task(
                    task.programme(),
                    task.kind(),
                    task.title(),
                    task.phase(),
                    task.wave(),
                    OptionalLong.empty(),
                    task.role(),
                    task.due() instanceof Due.On on ? new Due.On(of(on.day())) : task.due(),
                    task.lasts(),
                    Task.State.PLANNED,
                    task.needs(),
                    task.note());
        }

        Document of(Document document) {
            return new Document(
                    document.programme(),
                    document.kind(),
                    document.title(),
                    document.template(),
                    document.wave(),
                    Document.State.DRAFT,
                    of(document.due()),
                    OptionalLong.empty(),
                    document.role());
        }
    }
}
