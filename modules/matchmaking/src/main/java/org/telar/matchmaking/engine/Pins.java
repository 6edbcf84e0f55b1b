// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Fact;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Refusal;

/** Finds out whether the pinned pairs of a wave can be made, all together. */
final class Pins {
    private final Wave wave;
    private final Policy policy;
    private final Map<String, Mentor> mentors;
    private final Map<String, Mentee> mentees;
    private final Map<String, Long> pinsOfMentor;
    private final Map<String, Long> pinsOfMentee;

    Pins(Wave wave, Policy policy) {
        this.wave = wave;
        this.policy = policy;
        mentors = wave.mentors().stream().collect(toMap(Mentor::code, identity()));
        mentees = wave.mentees().stream().collect(toMap(Mentee::code, identity()));
        pinsOfMentor = wave.pinned().stream().collect(groupingBy(Pair::mentor, counting()));
        pinsOfMentee = wave.pinned().stream().collect(groupingBy(Pair::mentee, counting()));
    }

    /** Those that cannot be made, in order; none when all can. */
    List<RefusedPin> refused() {
        return wave.pinned().stream()
                .sorted()
                .map(pair -> new RefusedPin(pair, refusals(pair)))
                .filter(pin -> !pin.refusals().isEmpty())
                .toList();
    }

    private List<Refusal> refusals(Pair pair) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Mentor> mentor = Optional.ofNullable(mentors.get(pair.mentor()));
        Optional<Mentee> mentee = Optional.ofNullable(mentees.get(pair.mentee()));
        if (mentor.isEmpty()) {
            refusals.add(refusal("unknown-mentor", new Fact.Text(pair.mentor())));
        }
        if (mentee.isEmpty()) {
            refusals.add(refusal("unknown-mentee", new Fact.Text(pair.mentee())));
        }
        if (pinsOfMentee.get(pair.mentee()) > 1) {
            refusals.add(refusal("two-mentors", new Fact.Count(pinsOfMentee.get(pair.mentee()))));
        }
        mentor.filter(m -> pinsOfMentor.get(m.code()) > m.capacity())
                .ifPresent(m -> refusals.add(
                        refusal("capacity", new Fact.Count(pinsOfMentor.get(m.code())), new Fact.Count(m.capacity()))));
        if (wave.forbidden().contains(pair)) {
            refusals.add(ForbiddenPair.REFUSAL);
        }
        mentor.ifPresent(
                m -> mentee.ifPresent(e -> refusals.addAll(policy.scoring().refusals(m, e))));
        return refusals;
    }

    private static Refusal refusal(String what, Fact... facts) {
        String key = "matchmaking.pin." + what;
        return new Refusal(key, Reason.of(key + ".refused", facts));
    }
}
