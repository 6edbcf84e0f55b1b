// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.cayenne.exp.Expression;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Office;
import org.telar.kernel.Scopes;
import org.telar.persistence.ConcurrentChange;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.internal.engine.Flaws;
import org.telar.programme.internal.store.ParticipationRow;
import org.telar.programme.internal.store.Steps;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.store.WavePlaces;
import org.telar.programme.participation.Engagement;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.ParticipationMoved;
import org.telar.programme.participation.Participations;
import org.telar.programme.participation.Places;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.participation.Step;

/** The participations in the database. */
@Component
public final class StoredParticipations implements Participations {
    private static final int LONGEST_REASON = 1000;

    private final Tables tables;
    private final Cohorts cohorts;
    private final Steps steps;
    private final WavePlaces places;
    private final Clock clock;

    @Activate
    public StoredParticipations(@Reference Tables tables, @Reference Office office, @Reference Scopes scopes) {
        this(tables, Clock.system(office.zone()), scopes);
    }

    /** @param clock in the office's time zone */
    StoredParticipations(Tables tables, Clock clock, Scopes scopes) {
        cohorts = new Cohorts(tables, scopes);
        this.tables = tables;
        this.clock = clock;
        steps = new Steps(tables.store());
        places = new WavePlaces(tables.store());
    }

    @Override
    public Change<Participation> begin(User user, Participation wanted, String reason) {
        return tables.as(user, ProgrammePermissions.EDIT_PARTICIPANTS, () -> {
            Wave wave = wave(wanted.wave()).value();
            List<Flaw> flaws = flaws(wanted, reason)
                    .check(
                            "role",
                            wanted.who().kind() == Participant.Kind.PERSON
                                    || wanted.role().isServed(),
                            "programme.flaw.role",
                            wanted.role().label())
                    .all();
            if (!flaws.isEmpty()) {
                return new Change.Flawed<>(flaws);
            }
            return settled(
                    () -> begun(user, wanted, reason, wave),
                    () -> new Change.Refused<>(Message.of("programme.changed-meanwhile", wave.name())));
        });
    }

    /** Holds the wave first, so that of two who enter the same person the second sees the first. */
    private Change<Participation> begun(User user, Participation wanted, String reason, Wave wave) {
        places.held(wanted.wave());
        if (steps.isOpen(wanted)) {
            return new Change.Refused<>(Message.of("programme.takes-part-already", wave.name()));
        }
        if (wanted.takesPlace() && !places.take(wanted.wave())) {
            return full(wave);
        }
        Stored<Participation> stored = tables.participations().add(wanted);
        cohorts.follow(user, wanted.who());
        record(user, stored, reason);
        return new Change.Done<>(stored);
    }

    @Override
    public Change<Participation> move(
            User user, Stored<Participation> seen, Standing next, LocalDate day, String reason) {
        return tables.as(user, ProgrammePermissions.EDIT_PARTICIPANTS, () -> {
            Participation wanted = seen.value().to(next, day);
            if (!seen.value().standing().next().contains(next)) {
                return new Change.Refused<>(Message.of(
                        "programme.standing.not-next", seen.value().standing().label(), next.label()));
            }
            List<Flaw> flaws = flaws(wanted, reason)
                    .check(
                            "since",
                            !day.isBefore(seen.value().since()),
                            "programme.flaw.before-last-step",
                            seen.value().since())
                    .all();
            return flaws.isEmpty()
                    ? settled(
                            () -> moved(user, seen, wanted, reason),
                            () -> tables.participations().overtaken(seen.id()))
                    : new Change.Flawed<>(flaws);
        });
    }

    /** Takes the place first, so that the wave is always locked before the participation and nobody waits in a circle. */
    private Change<Participation> moved(User user, Stored<Participation> seen, Participation wanted, String reason) {
        boolean had = seen.value().takesPlace();
        if (!had && wanted.takesPlace() && !places.take(wanted.wave())) {
            return full(wave(wanted.wave()).value());
        }
        Change<Participation> change = tables.participations().save(Optional.of(seen), wanted);
        if (change instanceof Change.Done<Participation> done) {
            if (had && !wanted.takesPlace()) {
                places.free(wanted.wave());
            }
            record(user, done.stored(), reason);
        } else if (!had && wanted.takesPlace()) {
            places.free(wanted.wave());
        }
        return change;
    }

    private void record(User user, Stored<Participation> stored, String reason) {
        Participation now = stored.value();
        steps.add(
                stored.id(), new Step(now.standing(), now.since(), reason.strip(), user.account(), Instant.now(clock)));
        tables.tell(new ParticipationMoved(
                stored.id(), now.wave(), now.who().kind(), now.who().id(), now.role(), now.standing(), now.since()));
    }

    private Change<Participation> settled(
            Supplier<Change<Participation>> work, Supplier<Change<Participation>> otherwise) {
        try {
            return tables.inTransaction(work);
        } catch (ConcurrentChange e) {
            return otherwise.get();
        }
    }

    private static Change<Participation> full(Wave wave) {
        return new Change.Refused<>(Message.of("programme.wave-full", wave.name(), wave.capacity()));
    }

    private Flaws flaws(Participation wanted, String reason) {
        LocalDate today = LocalDate.now(clock);
        return new Flaws()
                .day("since", wanted.since())
                .check("since", !wanted.since().isAfter(today), "programme.flaw.future")
                .check(
                        "reason",
                        !wanted.standing().needsReason() || !reason.isBlank(),
                        "programme.flaw.reason",
                        wanted.standing().label())
                .atMost("reason", reason.strip(), LONGEST_REASON);
    }

    private Stored<Wave> wave(long id) {
        return tables.waves().find(id).orElseThrow(() -> new IllegalArgumentException("There is no wave " + id));
    }

    @Override
    public Optional<Stored<Participation>> find(User user, long id) {
        return tables.as(
                user,
                ProgrammePermissions.SEE_PARTICIPANTS,
                () -> tables.participations().find(id));
    }

    @Override
    public List<Stored<Participation>> inWave(User user, long wave) {
        return tables.as(
                user,
                ProgrammePermissions.SEE_PARTICIPANTS,
                () -> tables.participations().where(ParticipationRow.WAVE.eq(wave)).stream()
                        .sorted(Comparator.<Stored<Participation>, Role>comparing(
                                        stored -> stored.value().role())
                                .thenComparing(stored -> stored.value().standing(), Comparator.reverseOrder())
                                .thenComparingLong(Stored::id))
                        .toList());
    }

    @Override
    public List<Step> history(User user, long participation) {
        return tables.as(user, ProgrammePermissions.SEE_PARTICIPANTS, () -> steps.of(participation));
    }

    @Override
    public List<Engagement> of(User user, Participant who) {
        return tables.as(user, ProgrammePermissions.SEE_PARTICIPANTS, () -> {
            Expression his =
                    ParticipationRow.KIND.eq(who.kind().name()).andExp(ParticipationRow.PARTICIPANT.eq(who.id()));
            return tables.participations().where(his).stream()
                    .map(this::engagement)
                    .sorted(Comparator.comparing((Engagement engagement) ->
                                    engagement.steps().getFirst().day())
                            .thenComparingLong(
                                    engagement -> engagement.participation().id())
                            .reversed())
                    .toList();
        });
    }

    private Engagement engagement(Stored<Participation> participation) {
        return tables.store().asTelar("who sees that someone takes part may know in what", () -> {
            Stored<Wave> wave = wave(participation.value().wave());
            return new Engagement(
                    tables.programmes().find(wave.value().programme()).orElseThrow(),
                    wave,
                    participation,
                    steps.of(participation.id()));
        });
    }

    @Override
    public Places places(User user, long wave) {
        return tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> new Places(wave(wave).value().capacity(), places.taken(wave)));
    }
}
