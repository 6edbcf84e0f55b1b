// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.tutors.TutorLayer;
import org.telar.matchmaking.engine.tutors.TutorPlan;
import org.telar.matchmaking.internal.Tutoring.Tutor;
import org.telar.matchmaking.internal.Tutoring.Tutored;
import org.telar.matchmaking.internal.store.TutorStore;
import org.telar.matchmaking.internal.store.TutorStore.Line;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.ConcurrentChange;

/**
 * The generalist tutors of a wave (MAT-05): named among its mentors, each with ten enterprises at most, or as many as the
 * programme says; proposed by topics and territory, changed by hand, approved. What was approved or chosen by hand stays when
 * tutors are proposed again. Every public method checks what the user may do. Safe for many threads.
 */
public final class Tutors {
    /** What stands against a change when somebody else was first: who sees it looks again. */
    public static final Message MEANWHILE = Message.of("matchmaking.tutors.meanwhile");

    private static final Scoring SCORING = TutorLayer.standard().scoring();

    private final WaveStore waves;
    private final TutorStore store;
    private final Ratio ratio;

    public Tutors(WaveStore waves, TutorStore store, Ratio ratio) {
        this.waves = waves;
        this.store = store;
        this.ratio = ratio;
    }

    /** How many enterprises a tutor may have at most. */
    @FunctionalInterface
    public interface Ratio {
        int of(User user, WaveEntry wave);
    }

    /** What comes of a change by hand. */
    public sealed interface Moved {
        record Done() implements Moved {}

        record Refused(Message reason) implements Moved {}

        /** Hard rules stand against the two. */
        record NotAllowed(List<Refusal> refusals) implements Moved {}
    }

    public Tutoring of(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> within(user, wave));
    }

    private Tutoring within(User user, long wave) {
        int limit = ratio.of(user, waves.wave(wave).orElseThrow());
        // first who has whom: people who come meanwhile do no harm, and nobody is ever removed
        TutorStore.Stored stored = store.of(wave);
        People people = waves.people(wave);
        Map<String, Named<Mentor>> mentors = people.mentorsByCode();
        Map<String, Named<Mentee>> mentees = people.menteesByCode();
        Map<String, List<Tutored>> byTutor = new HashMap<>();
        for (Line line : stored.lines()) {
            byTutor.computeIfAbsent(line.tutor(), one -> new ArrayList<>())
                    .add(new Tutored(mentees.get(line.mentee()), line.byHand(), line.approved(), line.proposedBy()));
        }
        byTutor.values().forEach(list -> list.sort(Comparator.comparing(Tutored::code)));
        Set<String> placed = stored.lines().stream().map(Line::mentee).collect(Collectors.toSet());
        return new Tutoring(
                stored.change(),
                limit,
                people.mentors(),
                stored.tutors().entrySet().stream()
                        .map(one -> new Tutor(
                                mentors.get(one.getKey()),
                                Math.min(one.getValue(), limit),
                                byTutor.getOrDefault(one.getKey(), List.of())))
                        .toList(),
                people.mentees().stream()
                        .filter(mentee -> mentee.who().kind() == Mentee.Kind.ENTERPRISE)
                        .filter(mentee -> !placed.contains(mentee.who().code()))
                        .toList());
    }

    /**
     * Which mentors of the wave would cover topics and territory of its enterprises best, and no more than are needed.
     *
     * @param places the most enterprises that each would have
     */
    public Set<String> suggested(User user, long wave, int places) {
        return waves.as(user, Permissions.MATCH, () -> within(user, wave).suggestion(places));
    }

    /**
     * Names the tutors of the wave. Proposals of who is no tutor any more, or has more enterprises than places now, are taken
     * back. Who has more that stay, since the programme lets a tutor have fewer than before, keeps them.
     *
     * @param seen what was seen when it was decided
     * @param tutors codes of mentors
     * @param places the most enterprises that each may have, 1 to {@link Tutoring#limit}
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> name(User user, long wave, Tutoring seen, Set<String> tutors, int places) {
        if (places < 1 || places > seen.limit()) {
            return Optional.of(Message.of("matchmaking.tutors.places.range", places, seen.limit()));
        }
        return waves.as(user, Permissions.MATCH, () -> {
            Map<String, Integer> changes = new HashMap<>();
            tutors.forEach(code -> changes.put(code, places));
            List<String> taken = new ArrayList<>();
            for (Tutor tutor : seen.tutors()) {
                int left = changes.computeIfAbsent(tutor.code(), code -> 0);
                List<Tutored> stay =
                        tutor.enterprises().stream().filter(Tutored::stays).toList();
                if (stay.size() > left && left < tutor.places()) {
                    return Optional.of(Message.of(
                            "matchmaking.tutors.has-enterprises", tutor.who().name(), stay.size()));
                }
                if (tutor.enterprises().size() > left) {
                    tutor.enterprises().stream()
                            .filter(one -> !one.stays())
                            .map(Tutored::code)
                            .forEach(taken::add);
                }
            }
            return changed(wave, seen, () -> {
                store.remove(wave, taken);
                store.name(wave, changes);
            });
        });
    }

    /**
     * Gives each enterprise that may be moved a tutor: as many as possible, then the best coverage of topics and territory.
     *
     * @param cancelled asked before anything is stored
     * @return what stands against it; empty when it is done
     * @throws CancellationException when it was cancelled; nothing is stored then
     */
    public Optional<Message> propose(User user, long wave, BooleanSupplier cancelled) {
        return waves.as(user, Permissions.MATCH, () -> {
            Tutoring now = within(user, wave);
            TutorPlan plan = now.proposal();
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            List<String> before =
                    now.tutored().filter(one -> !one.stays()).map(Tutored::code).toList();
            return changed(wave, now, () -> {
                store.remove(wave, before);
                store.add(
                        wave,
                        plan.pairing().scores().keySet().stream()
                                .map(pair -> new Line(pair.mentor(), pair.mentee(), false, false, user.account()))
                                .toList());
            });
        });
    }

    /**
     * Gives an enterprise this tutor, whoever it had; that is to be approved.
     *
     * @param tutor code; empty to leave it without one
     */
    public Moved move(User user, long wave, Tutoring seen, Named<Mentee> enterprise, Optional<String> tutor) {
        return waves.as(user, Permissions.MATCH, () -> {
            String code = enterprise.who().code();
            Optional<Tutor> to = seen.tutors().stream()
                    .filter(one -> tutor.equals(Optional.of(one.code())))
                    .findFirst();
            if (tutor.isPresent() && to.isEmpty()) {
                return new Moved.Refused(MEANWHILE);
            }
            if (to.filter(one -> one.free() == 0).isPresent()) {
                return new Moved.Refused(Message.of(
                        "matchmaking.tutors.full",
                        to.get().who().name(),
                        to.get().places()));
            }
            List<Refusal> refusals = to.map(one -> scoring().refusals(one.who().who(), enterprise.who()))
                    .orElse(List.of());
            if (!refusals.isEmpty()) {
                return new Moved.NotAllowed(refusals);
            }
            return changed(wave, seen, () -> {
                        store.remove(wave, List.of(code));
                        to.ifPresent(one ->
                                store.add(wave, List.of(new Line(one.code(), code, true, false, user.account()))));
                    })
                    .<Moved>map(Moved.Refused::new)
                    .orElseGet(Moved.Done::new);
        });
    }

    /** By which a tutor and an enterprise are told possible. */
    public static Scoring scoring() {
        return SCORING;
    }

    /** Whether the programme asks that another person approves than the one who proposed. */
    public boolean fourEyes(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> waves.rules(wave).fourEyes());
    }

    /**
     * Approves what waits for this user.
     *
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> approve(User user, long wave, Tutoring seen) {
        return waves.as(user, Permissions.APPROVE, () -> {
            boolean fourEyes = waves.rules(wave).fourEyes();
            Set<String> waiting = new HashSet<>();
            seen.tutored()
                    .filter(one -> !one.approved() && !(fourEyes && one.proposedBy() == user.account()))
                    .forEach(one -> waiting.add(one.code()));
            return changed(wave, seen, () -> store.approve(wave, waiting, user.account()));
        });
    }

    private Optional<Message> changed(long wave, Tutoring seen, Runnable work) {
        try {
            return store.change(wave, seen.change(), work) ? Optional.empty() : Optional.of(MEANWHILE);
        } catch (ConcurrentChange e) {
            return Optional.of(MEANWHILE);
        }
    }
}
