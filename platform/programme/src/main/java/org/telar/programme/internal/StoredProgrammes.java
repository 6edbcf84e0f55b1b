// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.persistence.ConcurrentChange;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Programmes;
import org.telar.programme.Translated;
import org.telar.programme.Wave;
import org.telar.programme.internal.store.DocumentRow;
import org.telar.programme.internal.store.ParticipationRow;
import org.telar.programme.internal.store.PhaseRow;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.store.TaskRow;
import org.telar.programme.internal.store.WavePlaces;
import org.telar.programme.internal.store.WaveRow;
import org.telar.programme.methodology.Methodology;

/** The programmes in the database. */
@Component
public final class StoredProgrammes implements Programmes {
    private static final List<Translated> PHASES = List.of(
            Translated.of("Diseño", "Design"),
            Translated.of("Implementación", "Implementation"),
            Translated.of("Cierre", "Closing"));
    private static final List<Programme.State> ORDER =
            List.of(Programme.State.RUNNING, Programme.State.PLANNED, Programme.State.CLOSED);

    private final Tables tables;
    private final WavePlaces places;

    @Activate
    public StoredProgrammes(@Reference Tables tables) {
        this.tables = tables;
        places = new WavePlaces(tables.store());
    }

    @Override
    public List<Stored<Programme>> all(User user) {
        return tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> tables.programmes().all().stream()
                        .sorted(Comparator.<Stored<Programme>>comparingInt(
                                        stored -> ORDER.indexOf(stored.value().state()))
                                .thenComparing(stored -> stored.value().name(), String.CASE_INSENSITIVE_ORDER)
                                .thenComparingLong(Stored::id))
                        .toList());
    }

    @Override
    public Optional<Stored<Programme>> find(User user, long id) {
        return tables.as(
                user, ProgrammePermissions.SEE, () -> tables.programmes().find(id));
    }

    @Override
    public Change<Programme> save(User user, Optional<Stored<Programme>> seen, Programme wanted) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            List<Flaw> flaws = wanted.flaws();
            if (!flaws.isEmpty()) {
                return new Change.Flawed<>(flaws);
            }
            return seen.isPresent()
                    ? tables.programmes().save(seen, wanted)
                    : new Change.Done<>(tables.inTransaction(() -> begin(wanted)));
        });
    }

    private Stored<Programme> begin(Programme wanted) {
        Stored<Programme> stored = tables.programmes().add(wanted);
        for (Translated names : PHASES) {
            int rank = PHASES.indexOf(names) + 1;
            tables.phases().add(new Phase(stored.id(), rank, names, Optional.empty(), Optional.empty()));
        }
        tables.methodologies().add(Methodology.standard(stored.id()));
        return stored;
    }

    @Override
    public List<Stored<Phase>> phases(User user, long programme) {
        return tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> tables.phases().where(PhaseRow.PROGRAMME.eq(programme)).stream()
                        .sorted(Comparator.comparingInt(stored -> stored.value().rank()))
                        .toList());
    }

    @Override
    public Change<Phase> save(User user, Optional<Stored<Phase>> seen, Phase wanted) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            Flaw taken = taken("rank", wanted.rank());
            boolean isTaken = phases(user, wanted.programme()).stream()
                    .anyMatch(other -> other.value().rank() == wanted.rank() && isAnother(other, seen));
            List<Flaw> flaws = isTaken ? with(wanted.flaws(), taken) : wanted.flaws();
            return flaws.isEmpty()
                    ? tables.unlessTaken(taken, () -> tables.phases().save(seen, wanted))
                    : new Change.Flawed<>(flaws);
        });
    }

    @Override
    public List<Stored<Wave>> waves(User user, long programme) {
        return tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> tables.waves().where(WaveRow.PROGRAMME.eq(programme)).stream()
                        .sorted(Comparator.comparingInt(stored -> stored.value().number()))
                        .toList());
    }

    @Override
    public Optional<Stored<Wave>> wave(User user, long id) {
        return tables.as(user, ProgrammePermissions.SEE, () -> tables.waves().find(id));
    }

    @Override
    public Change<Wave> save(User user, Optional<Stored<Wave>> seen, Wave wanted) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            Flaw taken = taken("number", wanted.number());
            boolean isTaken = waves(user, wanted.programme()).stream()
                    .anyMatch(other -> other.value().number() == wanted.number() && isAnother(other, seen));
            List<Flaw> flaws = isTaken ? with(wanted.flaws(), taken) : wanted.flaws();
            return flaws.isEmpty()
                    ? tables.unlessTaken(
                            taken,
                            () -> seen.map(before -> change(before, wanted))
                                    .orElseGet(() -> tables.waves().save(seen, wanted)))
                    : new Change.Flawed<>(flaws);
        });
    }

    /** The places first: while their row is held nobody takes one. */
    private Change<Wave> change(Stored<Wave> seen, Wave wanted) {
        try {
            return tables.inTransaction(() -> {
                int taken = places.held(seen.id());
                return taken <= wanted.capacity()
                        ? tables.waves().save(Optional.of(seen), wanted)
                        : new Change.Flawed<>(List.of(
                                new Flaw("capacity", Message.of("programme.flaw.capacity", wanted.capacity(), taken))));
            });
        } catch (ConcurrentChange e) {
            return tables.waves().overtaken(seen.id());
        }
    }

    private static boolean isAnother(Stored<?> other, Optional<? extends Stored<?>> seen) {
        return seen.map(before -> before.id() != other.id()).orElse(true);
    }

    private static Flaw taken(String field, int number) {
        return new Flaw(field, Message.of("programme.flaw.number-taken", number));
    }

    private static List<Flaw> with(List<Flaw> flaws, Flaw another) {
        return Stream.concat(flaws.stream(), Stream.of(another)).toList();
    }

    @Override
    public Optional<Message> removeWave(User user, Stored<Wave> seen) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            long used = tables.tasks().count(TaskRow.WAVE.eq(seen.id()))
                    + tables.documents().count(DocumentRow.WAVE.eq(seen.id()))
                    + tables.participations().count(ParticipationRow.WAVE.eq(seen.id()));
            return removal(seen.value().name(), used, () -> tables.waves().remove(seen));
        });
    }

    @Override
    public Optional<Message> removePhase(User user, Stored<Phase> seen) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            long used = tables.tasks().count(TaskRow.PHASE.eq(seen.id()));
            return removal(
                    seen.value().names().in(user.language()),
                    used,
                    () -> tables.phases().remove(seen));
        });
    }

    private static Optional<Message> removal(String name, long used, BooleanSupplier remove) {
        if (used > 0) {
            return Optional.of(Message.of("programme.still-used", name, used));
        }
        return remove.getAsBoolean() ? Optional.empty() : Optional.of(Message.of("programme.changed-meanwhile", name));
    }
}
