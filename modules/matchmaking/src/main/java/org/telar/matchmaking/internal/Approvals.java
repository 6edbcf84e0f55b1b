// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.MatchProposed;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.internal.Approval.Refused;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.store.DraftStore;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.MatchStore.Two;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.ConcurrentChange;

/**
 * Makes pairs of a draft matches. However many people approve at the same moment, no mentor gets more than she has places
 * for and nobody gets two mentors: the database counts. Places are taken in the order of keys, mentors before mentees, so that
 * two who approve wait for each other at most once. Every public method checks what the user may do. Safe for many threads.
 */
public final class Approvals {
    private static final int PORTION = 200;

    private final WaveStore waves;
    private final DraftStore drafts;
    private final MatchStore store;
    private final Pools pools;

    public Approvals(WaveStore waves, DraftStore drafts, MatchStore store, Pools pools) {
        this.waves = waves;
        this.drafts = drafts;
        this.store = store;
        this.pools = pools;
    }

    /** What came of approving. */
    public sealed interface Approved {
        record Done(Approval approval) implements Approved {}

        record Refused(Message reason) implements Approved {}
    }

    /**
     * Approves pairs of a draft; where the programme asks for four eyes, another person approves them again.
     *
     * @param chosen those to approve; pairs that the draft does not have are left aside
     * @return what came of it, or why nothing could be approved
     */
    public Approved approve(User user, long wave, long draft, Set<Pair> chosen) {
        return waves.as(user, Permissions.APPROVE, () -> {
            Draft.Whole whole = drafts.draft(wave, draft)
                    .orElseThrow(() -> new IllegalArgumentException("Wave " + wave + " has no matching " + draft));
            ProgrammeRules rules = waves.rules(wave);
            Terms terms = whole.draft().terms().atLeast(rules.floor());
            Policy policy = pools.policy(wave, terms, "approval");
            People people = waves.people(wave);
            return switch (Explained.currency(whole.draft(), people, policy)) {
                case OTHER_PEOPLE -> new Approved.Refused(Message.of("matchmaking.approve.people-changed"));
                case OTHER_CRITERIA -> new Approved.Refused(Message.of("matchmaking.approve.criteria-changed"));
                case CURRENT -> {
                    Allowed allowed =
                            allowed(chosen(whole, chosen), declined(wave, terms), people, policy, terms.floor());
                    yield new Approved.Done(approve(user, wave, allowed.pairs(), rules.fourEyes())
                            .and(new Approval(0, 0, allowed.refused())));
                }
            };
        });
    }

    /** What is proposed again is up to the second person. */
    private Set<Pair> declined(long wave, Terms terms) {
        Set<Pair> declined = pools.declined(wave, terms);
        declined.removeAll(pools.held(wave).keySet());
        return declined;
    }

    private static List<ScoredPair> chosen(Draft.Whole whole, Set<Pair> chosen) {
        return whole.pairs().stream()
                .filter(pair -> chosen.contains(new Pair(pair.mentor(), pair.mentee())))
                .toList();
    }

    private record Allowed(List<ScoredPair> pairs, List<Refused> refused) {}

    /** What is a must today may be another thing than on the day of the draft. */
    private static Allowed allowed(
            List<ScoredPair> pairs, Set<Pair> declined, People people, Policy policy, int floor) {
        Map<String, Named<Mentor>> mentors = people.mentorsByCode();
        Map<String, Named<Mentee>> mentees = people.menteesByCode();
        Allowed allowed = new Allowed(new ArrayList<>(), new ArrayList<>());
        for (ScoredPair pair : pairs) {
            List<Refusal> refusals = policy.scoring()
                    .refusals(
                            mentors.get(pair.mentor()).who(),
                            mentees.get(pair.mentee()).who());
            if (declined.contains(new Pair(pair.mentor(), pair.mentee()))) {
                allowed.refused().add(refuse(pair, "matchmaking.approve.declined"));
            } else if (refusals.isEmpty()) {
                allowed.pairs().add(pair);
            } else {
                allowed.refused().add(new Refused(new Pair(pair.mentor(), pair.mentee()), reason(refusals, floor)));
            }
        }
        return allowed;
    }

    private static Message reason(List<Refusal> refusals, int floor) {
        return refusals.stream().allMatch(refusal -> refusal.rule().equals(ScoreFloor.KEY))
                ? Message.of("matchmaking.approve.below-floor", floor)
                : Message.of("matchmaking.approve.not-allowed");
    }

    /**
     * Approves what waits for a second person, as far as this one can be she. What is worth less than the programme asks for by
     * now is refused and goes on waiting, until somebody declines it.
     */
    public Approval approveWaiting(User user, long wave) {
        return waves.as(user, Permissions.APPROVE, () -> {
            ProgrammeRules rules = waves.rules(wave);
            Map<Boolean, List<MatchEntry>> waiting = store.held(wave).stream()
                    .filter(match -> Held.waitsFor(user, match, rules))
                    .collect(Collectors.partitioningBy(match -> match.score() >= rules.floor()));
            List<MatchEntry> enough = waiting.get(true);
            int approved = 0;
            for (int from = 0; from < enough.size(); from += PORTION) {
                List<MatchEntry> some = enough.subList(from, Math.min(enough.size(), from + PORTION));
                approved += store.inTransaction(() -> second(user, some));
            }
            Message tooFew = Message.of("matchmaking.approve.waiting.below-floor", rules.floor());
            return new Approval(
                    approved,
                    0,
                    waiting.get(false).stream()
                            .map(match -> new Refused(
                                    new Pair(
                                            match.mentor().code(),
                                            match.mentee().code()),
                                    tooFew))
                            .toList());
        });
    }

    /** How many of these still waited for the second person. */
    private int second(User user, List<MatchEntry> waiting) {
        return (int) waiting.stream().filter(match -> approved(user, match)).count();
    }

    private boolean approved(User user, MatchEntry match) {
        return store.move(match.id(), State.PROPOSED, State.APPROVED, "", user.account())
                .isPresent();
    }

    /** How many matches of the wave wait for this user as the second person. */
    public int waiting(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> {
            ProgrammeRules rules = waves.rules(wave);
            return (int) store.held(wave).stream()
                    .filter(match -> Held.waitsFor(user, match, rules))
                    .count();
        });
    }

    /**
     * Portion by portion, each stored at once or not at all.
     *
     * @param fourEyes whether another person must approve, too
     */
    Approval approve(User user, long wave, List<ScoredPair> pairs, boolean fourEyes) {
        Approval approval = Approval.NONE;
        for (int from = 0; from < pairs.size(); from += PORTION) {
            List<ScoredPair> some = pairs.subList(from, Math.min(pairs.size(), from + PORTION));
            approval = approval.and(portion(user, wave, some, fourEyes));
        }
        return approval;
    }

    private Approval portion(User user, long wave, List<ScoredPair> pairs, boolean fourEyes) {
        try {
            return store.inTransaction(() -> new Portion(user, wave, fourEyes).approve(pairs));
        } catch (ConcurrentChange e) {
            return refused(pairs, "matchmaking.approve.at-the-same-time");
        }
    }

    private static Approval refused(List<ScoredPair> pairs, String reason) {
        return new Approval(
                0, 0, pairs.stream().map(pair -> refuse(pair, reason)).toList());
    }

    private static Refused refuse(ScoredPair pair, String reason) {
        return new Refused(new Pair(pair.mentor(), pair.mentee()), Message.of(reason));
    }

    /** Pairs with the keys of the two. */
    private record Wanted(ScoredPair pair, long mentor, long mentee) {}

    private final class Portion {
        private final User user;
        private final long wave;
        private final boolean fourEyes;
        private final List<Refused> refused = new ArrayList<>();
        private int approved;
        private int proposed;

        Portion(User user, long wave, boolean fourEyes) {
            this.user = user;
            this.wave = wave;
            this.fourEyes = fourEyes;
        }

        Approval approve(List<ScoredPair> pairs) {
            Map<String, MatchEntry> held = store.held(wave, codes(pairs, ScoredPair::mentee)).stream()
                    .collect(Collectors.toMap(match -> match.mentee().code(), Function.identity()));
            List<ScoredPair> fresh = new ArrayList<>();
            for (ScoredPair pair : pairs) {
                Optional.ofNullable(held.get(pair.mentee()))
                        .ifPresentOrElse(match -> again(pair, match), () -> fresh.add(pair));
            }
            add(take(fresh));
            return new Approval(approved, proposed, refused);
        }

        /** She has a match already: perhaps this one, which waits for a second person. */
        private void again(ScoredPair pair, MatchEntry match) {
            if (!match.mentor().code().equals(pair.mentor())) {
                refused.add(refuse(pair, "matchmaking.approve.has-mentor"));
            } else if (match.state() == State.PROPOSED && fourEyes && match.proposedBy() == user.account()) {
                refused.add(refuse(pair, "matchmaking.approve.other-person"));
            } else if (match.state() == State.PROPOSED && approved(user, match)) {
                approved++;
            }
        }

        private List<Wanted> take(List<ScoredPair> pairs) {
            List<Wanted> mentorTaken = wanted(pairs).stream()
                    .sorted(Comparator.comparingLong(Wanted::mentor))
                    .filter(one -> took(store.takeMentor(one.mentor()), one, "matchmaking.approve.no-place"))
                    .toList();
            List<Wanted> bothTaken = new ArrayList<>();
            mentorTaken.stream()
                    .sorted(Comparator.comparingLong(Wanted::mentee))
                    .forEach(one -> {
                        if (took(store.takeMentee(one.mentee()), one, "matchmaking.approve.has-mentor")) {
                            bothTaken.add(one);
                        } else {
                            store.giveMentorBack(one.mentor());
                        }
                    });
            return bothTaken;
        }

        private boolean took(boolean place, Wanted one, String reason) {
            if (!place) {
                refused.add(refuse(one.pair(), reason));
            }
            return place;
        }

        private List<Wanted> wanted(List<ScoredPair> pairs) {
            if (pairs.isEmpty()) {
                return List.of();
            }
            Map<String, Long> mentors = new HashMap<>(store.mentorIds(wave, codes(pairs, ScoredPair::mentor)));
            Map<String, Long> mentees = new HashMap<>(store.menteeIds(wave, codes(pairs, ScoredPair::mentee)));
            List<Wanted> wanted = new ArrayList<>();
            for (ScoredPair pair : pairs) {
                if (mentors.containsKey(pair.mentor()) && mentees.containsKey(pair.mentee())) {
                    wanted.add(new Wanted(pair, mentors.get(pair.mentor()), mentees.get(pair.mentee())));
                } else {
                    refused.add(refuse(pair, "matchmaking.approve.people-changed"));
                }
            }
            return wanted;
        }

        private Set<String> codes(List<ScoredPair> pairs, Function<ScoredPair, String> code) {
            return pairs.stream().map(code).collect(Collectors.toSet());
        }

        private void add(List<Wanted> wanted) {
            List<Two> pairs = wanted.stream()
                    .map(one -> new Two(one.mentor(), one.mentee(), one.pair().score()))
                    .toList();
            State state = fourEyes ? State.PROPOSED : State.APPROVED;
            store.add(wave, pairs, state, user.account()).forEach(match -> store.tell(proposed(match)));
            proposed += fourEyes ? pairs.size() : 0;
            approved += fourEyes ? 0 : pairs.size();
        }

        private static MatchProposed proposed(MatchEntry match) {
            return new MatchProposed(
                    match.id(),
                    Keys.optional(match.programmeWave()),
                    Keys.optional(match.mentorPerson()),
                    Keys.of(match.mentored(), Mentored.Kind.PERSON),
                    Keys.of(match.mentored(), Mentored.Kind.ENTERPRISE));
        }
    }
}
