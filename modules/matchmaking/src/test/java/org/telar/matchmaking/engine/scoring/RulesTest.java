// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.engine.APerson.who;
import static org.telar.matchmaking.engine.people.DeliveryMode.IN_PERSON;
import static org.telar.matchmaking.engine.people.DeliveryMode.VIRTUAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.APerson;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Place;

class RulesTest {
    private static final String KEY = "matchmaking.rule.";

    @Test
    void nobodyIsMentoredByHerOwnOrganisation() {
        Rule rule = new OtherOrganisation();
        assertAllowed(rule, who(), who());
        assertAllowed(rule, who().worksFor("Telares del Sur"), who());
        assertAllowed(rule, who().worksFor("Telares del Sur"), who().worksFor("Telares del Norte"));
        assertRefused("organisation.refused", rule, who().worksFor("Cámara  Ñuble"), who().worksFor("CAMARA Nuble"));
        assertRefused("organisation.refused", rule, who().worksFor("AIEP"), who().worksFor("Aiep"));
    }

    @Test
    void aGenderThatWasAskedForIsKeptOnBothSides() {
        Rule rule = new GenderPreferenceMet();
        assertAllowed(rule, who(), who());
        assertAllowed(rule, who().gender("woman"), who().wants("woman"));
        assertRefused("gender.mentee", rule, who().gender("man"), who().wants("woman"));
        assertRefused("gender.mentee", rule, who(), who().wants("woman"));
        assertRefused("gender.mentor", rule, who().wants("woman"), who().gender("man"));
    }

    @Test
    void theReasonNamesTheGenderAskedForAndNotTheOther() {
        Reason reason = new GenderPreferenceMet()
                .reason(who().gender("man").mentor(), who().wants("woman").mentee());
        assertEquals(List.of(new Fact.Codes(Catalogue.GENDER, List.of("woman"))), reason.facts());
    }

    @Test
    void theyHaveAsManyBlocksInCommonAsAreNeeded() {
        APerson mentor = who().hasTime("mon-evening", "tue-evening");
        assertAllowed(new CommonAvailability(1), mentor, who().hasTime("tue-evening", "sat-morning"));
        assertAllowed(new CommonAvailability(2), mentor, mentor);
        assertAllowed(new CommonAvailability(0), mentor, who().hasTime());
        assertRefused("availability.refused", new CommonAvailability(1), mentor, who().hasTime("sat-morning"));
        assertRefused("availability.refused", new CommonAvailability(2), mentor, who().hasTime("tue-evening"));
        assertThrows(IllegalArgumentException.class, () -> new CommonAvailability(22));
    }

    @Test
    void inPersonTheyMeetInOneRegionOnly() {
        Rule rule = new DeliveryPossible();
        APerson inSantiago = who().meets(IN_PERSON).livesIn(Place.of("CL", "13", "13101"));
        assertAllowed(rule, inSantiago, who().meets(IN_PERSON, VIRTUAL).livesIn(Place.of("CL", "13", "13119")));
        assertAllowed(rule, who().livesIn(Place.UNKNOWN), who().meets(IN_PERSON, VIRTUAL));
        assertRefused(
                "delivery.region", rule, inSantiago, who().meets(IN_PERSON).livesIn(Place.of("CL", "05", "")));
        assertRefused(
                "delivery.unknown", rule, inSantiago, who().meets(IN_PERSON).livesIn(Place.UNKNOWN));
        assertRefused("delivery.modes", rule, inSantiago, who().meets(VIRTUAL));
        assertRefused("delivery.modes", rule, inSantiago, who().meets());
    }

    @Test
    void theyShareALanguage() {
        assertAllowed(new SharedLanguage(), who().speaks("es-CL"), who().speaks("es", "ay"));
        assertRefused("language.refused", new SharedLanguage(), who().speaks("es"), who().speaks("ht"));
    }

    @Test
    void theyShareATopic() {
        assertAllowed(new SharedTopic(), who().topics("pricing", "financing"), who().topics("financing"));
        assertRefused("topic.refused", new SharedTopic(), who().topics("pricing"), who().topics("financing"));
        assertAllowed(new SharedTopic(), who().topics(), who().topics("financing"));
        assertAllowed(new SharedTopic(), who().topics("pricing"), who().topics());
    }

    @Test
    void allRefusalsAreGivenInTheOrderOfTheRules() {
        List<Refusal> refusals = Scoring.standard()
                .refusals(
                        who().speaks("es").topics("pricing").gender("man").mentor(),
                        who().speaks("ht").topics("financing").wants("woman").mentee());
        assertEquals(
                List.of(KEY + "gender", KEY + "language", KEY + "topic"),
                refusals.stream().map(Refusal::rule).toList());
    }

    private static void assertAllowed(Rule rule, APerson mentor, APerson mentee) {
        assertTrue(rule.allows(mentor.mentor(), mentee.mentee()));
    }

    private static void assertRefused(String key, Rule rule, APerson mentor, APerson mentee) {
        assertFalse(rule.allows(mentor.mentor(), mentee.mentee()));
        assertEquals(KEY + key, rule.reason(mentor.mentor(), mentee.mentee()).key());
    }
}
