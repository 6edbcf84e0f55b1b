// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.matchmaking.engine.scoring.Fact;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Refusal;

/** A mentee without a mentor, and why. */
public record Unmatched(String mentee, Cause cause) {
    public sealed interface Cause {
        /** The cause in sentences, to be read one after another. */
        List<Reason> reasons();
    }

    /**
     * The hard rules and forbidden pairs leave her nobody.
     *
     * @param excluded how many mentors each rule excludes, by the rule's key; a mentor counts for every rule that excludes
     *     her, and rules that exclude nobody are not named
     * @param nearest the mentor against whom the fewest things stand; empty when the wave has no mentor
     */
    public record NoAllowedMentor(Map<String, Integer> excluded, Optional<Nearest> nearest) implements Cause {
        public NoAllowedMentor {
            excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
        }

        @Override
        public List<Reason> reasons() {
            List<Reason> reasons = new ArrayList<>();
            reasons.add(Reason.of("matchmaking.unmatched.nobody"));
            excluded.forEach((rule, mentors) -> reasons.add(
                    Reason.of("matchmaking.unmatched.excluded", new Fact.Count(mentors), new Fact.Name(rule))));
            nearest.ifPresent(mentor -> {
                reasons.add(Reason.of(
                        "matchmaking.unmatched.nearest",
                        new Fact.Text(mentor.mentor()),
                        new Fact.Count(mentor.score()),
                        new Fact.Count(mentor.refusals().size())));
                mentor.refusals().forEach(refusal -> reasons.add(refusal.reason()));
            });
            return reasons;
        }
    }

    /**
     * The mentor who would be allowed first if something changed.
     *
     * @param refusals what stands against her, at least one thing
     * @param score what the pair would be worth
     */
    public record Nearest(String mentor, List<Refusal> refusals, int score) {
        public Nearest {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * All mentors whom she may have are taken by others.
     *
     * @param allowed how many mentors she may have
     * @param forced the cheapest way to give her one all the same; empty when none of them has a place that is not pinned
     */
    public record AllTaken(int allowed, Optional<Forced> forced) implements Cause {
        @Override
        public List<Reason> reasons() {
            Reason taken = Reason.of("matchmaking.unmatched.taken", new Fact.Count(allowed));
            return forced.map(match -> List.of(
                            taken,
                            Reason.of(
                                    "matchmaking.unmatched.forced",
                                    new Fact.Text(match.mentor()),
                                    new Fact.Count(match.price()))))
                    .orElse(List.of(taken));
        }
    }

    /**
     * A match against the best matching.
     *
     * @param price points that the whole wave would lose; exact
     */
    public record Forced(String mentor, long price) {}
}
