// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.WomenOwned;
import org.telar.kernel.organisations.WomenOwned.Definition;

class WomenOwnedTest {
    private static final List<BigDecimal> SHARES = List.of(
            BigDecimal.ZERO,
            new BigDecimal("19.99"),
            new BigDecimal("20"),
            new BigDecimal("50"),
            new BigDecimal("50.01"),
            new BigDecimal("51"),
            new BigDecimal("100"));
    private static final List<Integer> SEATS = List.of(0, 3, 10, 100);
    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO);

    private static WomenOwned judge(Definition definition, Ownership facts) {
        return WomenOwnedDefinition.of(definition).judge(facts, Optional.empty());
    }

    /** Facts of which some are not known. */
    @Provide
    Arbitrary<Ownership> facts() {
        Arbitrary<Answer> answer = Arbitraries.of(Answer.class);
        return Combinators.combine(
                        Arbitraries.of(SHARES).optional(),
                        answer,
                        Arbitraries.of(SEATS).optional(),
                        Arbitraries.of(0, 1, 3).optional(),
                        answer,
                        answer,
                        answer)
                .as((share, executive, seats, women, manage, signs, independent) ->
                        new Ownership(share, executive, seats, women, manage, signs, independent, List.of()));
    }

    /** The definitions as their texts have them, for facts that are all known. */
    private static boolean byTheBook(Definition definition, Ownership facts) {
        double share = facts.womenShare().orElseThrow().doubleValue();
        int seats = facts.boardSeats().orElseThrow();
        boolean board = seats == 0 || facts.boardWomen().orElseThrow() / (double) seats >= 0.3 - 1e-9;
        Predicate<Answer> yes = Answer.YES::equals;
        return switch (definition) {
            case IFC -> share >= 51 || share >= 20 && yes.test(facts.womanExecutive()) && board;
            case IWA_34 ->
                share > 50
                        && yes.test(facts.womenManage())
                        && yes.test(facts.womanSigns())
                        && yes.test(facts.independent());
        };
    }

    /** All ways in which what is not known may turn out. */
    private static List<Ownership> completions(Ownership facts) {
        List<Ownership> all = new ArrayList<>();
        for (BigDecimal share : facts.womenShare().map(List::of).orElse(SHARES)) {
            for (Answer executive : known(facts.womanExecutive())) {
                for (int seats : facts.boardSeats().map(List::of).orElse(SEATS)) {
                    for (int women : facts.boardWomen().map(List::of).orElse(List.of(0, seats))) {
                        for (Answer manage : known(facts.womenManage())) {
                            for (Answer signs : known(facts.womanSigns())) {
                                for (Answer independent : known(facts.independent())) {
                                    all.add(new Ownership(
                                            Optional.of(share),
                                            executive,
                                            Optional.of(seats),
                                            Optional.of(women),
                                            manage,
                                            signs,
                                            independent,
                                            List.of()));
                                }
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Answer> known(Answer answer) {
        return answer == Answer.UNKNOWN ? ANSWERS : List.of(answer);
    }

    @Property(tries = 400)
    void theVerdictIsWhatEveryWayOfFillingTheGapsGives(
            @ForAll("facts") Ownership facts, @ForAll Definition definition) {
        Set<Boolean> possible = new HashSet<>();
        completions(facts).forEach(whole -> possible.add(byTheBook(definition, whole)));
        WomenOwned judged = judge(definition, facts);
        assertEquals(possible.size() == 2 ? Answer.UNKNOWN : Answer.of(possible.contains(true)), judged.computed());
        assertEquals(judged.computed() == Answer.UNKNOWN, !judged.missing().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"51, YES", "50.99, NO", "100, YES"})
    void whoOwnsTheMajorityNeedsNoOffice(BigDecimal share, Answer verdict) {
        Ownership facts = new Ownership(
                Optional.of(share),
                Answer.NO,
                Optional.of(0),
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                List.of());
        assertEquals(verdict, judge(Definition.IFC, facts).computed());
    }

    @Property
    void everyConditionHasAFactOfOwnership(@ForAll("facts") Ownership facts, @ForAll Definition definition) {
        Set<String> fields = new HashSet<>();
        for (var component : Ownership.class.getRecordComponents()) {
            fields.add(component.getName());
        }
        judge(definition, facts).conditions().forEach(condition -> assertTrue(fields.contains(condition.fact())));
    }
}
