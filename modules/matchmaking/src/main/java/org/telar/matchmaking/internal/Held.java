// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.engine.Pair;

/**
 * The matches of a wave that hold a place, as someone sees them who may approve, and what was declined.
 *
 * @param states by pair, of those that hold a place
 * @param mentees codes of those who have a mentor
 * @param waiting those that she can approve as the second person
 * @param declined pairs that are not to be approved once more
 */
public record Held(Map<Pair, State> states, Set<String> mentees, Set<Pair> waiting, Set<Pair> declined) {
    public Held {
        states = Map.copyOf(states);
        mentees = Set.copyOf(mentees);
        waiting = Set.copyOf(waiting);
        declined = Set.copyOf(declined);
    }

    static Held of(Map<Pair, MatchEntry> matches, Set<Pair> declined, User user, ProgrammeRules rules) {
        Set<Pair> waiting = matches.entrySet().stream()
                .filter(one -> waitsFor(user, one.getValue(), rules))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Held(
                matches.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().state())),
                matches.keySet().stream().map(Pair::mentee).collect(Collectors.toSet()),
                waiting,
                declined);
    }

    /** Where the programme wants four eyes, whoever proposed a match is not the one who approves it. */
    static boolean waitsFor(User user, MatchEntry match, ProgrammeRules rules) {
        return match.state() == State.PROPOSED && !(rules.fourEyes() && match.proposedBy() == user.account());
    }

    Set<Pair> pairs() {
        return states.keySet();
    }

    public Optional<State> state(Pair pair) {
        return Optional.ofNullable(states.get(pair))
                .or(() -> Optional.of(State.DECLINED).filter(state -> declined.contains(pair)));
    }

    boolean canBeApproved(Pair pair) {
        return waiting.contains(pair) || !mentees.contains(pair.mentee()) && !declined.contains(pair);
    }
}
