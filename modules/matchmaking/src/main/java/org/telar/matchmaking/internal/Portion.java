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
import org.telar.matchmaking.internal.Approval.Refused;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.MatchStore.Two;

/**
 * Some pairs that are approved in one transaction, which the caller begins. Places are taken in the order of keys, mentors before
 * mentees, so that two who approve wait for each other at most once.
 */
final class Portion {
    private final MatchStore store;
    private final User user;
    private final long wave;
    private final boolean fourEyes;
    private final List<Refused> refused = new ArrayList<>();
    private int approved;
    private int proposed;

    /** @param fourEyes whether another person must approve, too */
    Portion(MatchStore store, User user, long wave, boolean fourEyes) {
        this.store = store;
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
        } else if (match.state() == State.PROPOSED) {
            second(match);
        }
    }

    /** Approves those of these matches that still wait for the second person. */
    Approval second(List<MatchEntry> waiting) {
        waiting.forEach(this::second);
        return new Approval(approved, proposed, refused);
    }

    private void second(MatchEntry match) {
        if (store.move(match.id(), State.PROPOSED, State.APPROVED, "", user.account())
                .isPresent()) {
            approved++;
        }
    }

    private static Refused refuse(ScoredPair pair, String reason) {
        return new Refused(pair.pair(), Message.of(reason));
    }

    private List<Wanted> take(List<ScoredPair> pairs) {
        List<Wanted> mentorTaken = wanted(pairs).stream()
                .sorted(Comparator.comparingLong(Wanted::mentor))
                .filter(one -> took(store.takeMentor(one.mentor()), one, "matchmaking.approve.no-place"))
                .toList();
        List<Wanted> bothTaken = new ArrayList<>();
        mentorTaken.stream().sorted(Comparator.comparingLong(Wanted::mentee)).forEach(one -> {
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

    /** Pairs with the keys of the two. */
    private record Wanted(ScoredPair pair, long mentor, long mentee) {}
}
