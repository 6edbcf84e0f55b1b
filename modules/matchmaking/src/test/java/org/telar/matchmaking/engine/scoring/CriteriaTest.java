// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telar.matchmaking.engine.APerson.who;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.APerson;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Place;

/** What each criterion gives out of 600 points, and why. */
class CriteriaTest {
    private static final int MAX = 600;
    private static final String KEY = "matchmaking.criterion.";

    @Test
    void weighTenThousandInAll() {
        assertEquals(10_000, Criteria.standardWeights().total());
        assertEquals(9, Criteria.standard().size());
    }

    @Test
    void topicsWeighMoreTheEarlierTheyAreListed() {
        Criterion topics = new TopicsOffered();
        APerson mentee = who().topics("financing", "pricing", "leadership");
        assertPoints(600, topics, who().topics("pricing", "financing", "leadership"), mentee);
        assertPoints(500, topics, who().topics("pricing", "financing"), mentee);
        assertPoints(300, topics, who().topics("financing"), mentee);
        assertPoints(100, topics, who().topics("leadership"), mentee);
        assertPoints(0, topics, who().topics("job-search"), mentee);
        assertPoints(300, topics, who(), who().topics());
    }

    @Test
    void topicsAreNamedInTheOrderInWhichTheyAreSought() {
        Criterion topics = new TopicsOffered();
        APerson mentee = who().topics("pricing", "financing", "cash-flow");
        assertEquals(
                Reason.of(
                        KEY + "topics.shared",
                        new Fact.Count(2),
                        new Fact.Count(3),
                        new Fact.Codes(Catalogue.TOPIC, List.of("pricing", "cash-flow"))),
                topics.reason(who().topics("cash-flow", "pricing").mentor(), mentee.mentee()));
        assertEquals(
                Reason.of(
                        KEY + "topics.none",
                        new Fact.Codes(Catalogue.TOPIC, List.of("pricing", "financing", "cash-flow"))),
                topics.reason(who().topics("job-search").mentor(), mentee.mentee()));
        assertReason("topics.unstated", topics, who(), who().topics());
    }

    @Test
    void expectationsGiftsAndLanguagesCountByTheShareThatIsFound() {
        Criterion expectations = new ExpectationsShared();
        assertPoints(
                200, expectations, who().expects("sell-more"), who().expects("sell-more", "go-digital", "find-work"));
        assertPoints(0, expectations, who(), who().expects("sell-more"));
        assertPoints(300, expectations, who().expects("sell-more"), who());
        Criterion gifts = new GiftsOffered();
        assertPoints(300, gifts, who().gifts("humour", "order"), who().gifts("humour", "patience"));
        assertReason("gifts.none", gifts, who(), who().gifts("humour"));
        Criterion languages = new LanguagesShared();
        assertPoints(600, languages, who().speaks("es", "arn"), who().speaks("arn", "es"));
        assertPoints(300, languages, who().speaks("es"), who().speaks("es", "arn"));
    }

    @Test
    void hoursAndExperienceCountInFullWhenThereAreEnough() {
        Criterion hours = new HoursOffered();
        assertPoints(600, hours, who().hours(8), who().hours(8));
        assertPoints(150, hours, who().hours(2), who().hours(8));
        assertPoints(300, hours, who().hours(2), who());
        assertPoints(300, hours, who(), who().hours(2));
        assertReason("hours.enough", hours, who().hours(8), who().hours(2));
        assertReason("hours.fewer", hours, who().hours(1), who().hours(2));
        assertReason("hours.unstated", hours, who(), who().hours(2));
        Criterion experience = new ExperienceOffered();
        assertPoints(240, experience, who().experience(4), who().experience(10));
        assertReason("experience.fewer", experience, who().experience(4), who().experience(10));
    }

    @Test
    void enoughIsReachedWithoutOverflow() {
        assertPoints(599, new HoursOffered(), who().hours(Integer.MAX_VALUE - 1), who().hours(Integer.MAX_VALUE));
    }

    @Test
    void fourBlocksInCommonAreAsGoodAsMore() {
        Criterion overlap = new AvailabilityOverlap();
        APerson mentee = who().hasTime("mon-evening", "tue-evening", "wed-evening", "thu-evening", "fri-evening");
        assertPoints(600, overlap, mentee, mentee);
        assertPoints(300, overlap, who().hasTime("mon-evening", "fri-evening", "sat-morning"), mentee);
        assertPoints(0, overlap, who().hasTime("sat-morning"), mentee);
        assertReason("availability.none", overlap, who().hasTime("sat-morning"), mentee);
        assertReason("availability.shared", overlap, mentee, mentee);
    }

    @Test
    void nearnessHalvesAtFiftyKilometres() {
        Criterion proximity = new Proximity();
        Place centre = new Place("CL", "13", "13101", 0, 0);
        assertPoints(300, proximity, who().livesIn(new Place("CL", "13", "13102", 0.44966, 0)), who().livesIn(centre));
        assertPoints(200, proximity, who().livesIn(new Place("CL", "05", "05101", 0.8993, 0)), who().livesIn(centre));
        assertPoints(600, proximity, who().livesIn(Place.of("CL", "13", "13101")), who().livesIn(centre));
        assertReason(
                "proximity.distance", proximity, who().livesIn(new Place("PE", "", "", 1, 1)), who().livesIn(centre));
    }

    @Test
    void nearnessGoesByTerritoryWhenThereIsNoPoint() {
        Criterion proximity = new Proximity();
        APerson mentee = who().livesIn(Place.of("CL", "13", "13101"));
        assertLevel(600, "municipality", proximity, Place.of("CL", "13", "13101"), mentee);
        assertLevel(300, "region", proximity, Place.of("CL", "13", "13119"), mentee);
        assertLevel(75, "country", proximity, Place.of("CL", "05", "05101"), mentee);
        assertLevel(0, "abroad", proximity, Place.of("MX", "05", "05101"), mentee);
        assertLevel(300, "unstated", proximity, Place.UNKNOWN, mentee);
    }

    @Test
    void aGenderPreferenceCountsWhenItIsStated() {
        Criterion gender = new GenderPreferred();
        APerson wantsWoman = who().wants("woman");
        assertPoints(300, gender, who().gender("man"), who().gender("woman"));
        assertPoints(600, gender, who().gender("woman"), wantsWoman);
        assertPoints(0, gender, who().gender("man"), wantsWoman);
        assertPoints(0, gender, who(), wantsWoman);
        assertPoints(
                300,
                gender,
                who().gender("woman").wants("man"),
                who().gender("woman").wants("woman"));
        assertReason("gender.met", gender, who().gender("woman"), wantsWoman);
        assertReason("gender.unmet", gender, who().gender("man"), wantsWoman);
        assertReason("gender.unstated", gender, who(), who());
    }

    @Test
    void weightsAreCheckedAndNamedByCriterion() {
        Weights standard = Criteria.standardWeights();
        Criterion topics = new TopicsOffered();
        assertEquals(3_000, standard.of(topics));
        assertEquals(0, standard.with(KEY + "topics", 0).of(topics));
        assertEquals(0, new Weights(Map.of()).of(topics));
        assertThrows(IllegalArgumentException.class, () -> standard.with(KEY + "topics", -1));
        assertThrows(IllegalArgumentException.class, () -> standard.with(KEY + "topics", 10_001));
        Weights misspelt = standard.with(KEY + "topic", 1);
        assertThrows(
                IllegalArgumentException.class, () -> new Scoring(Criteria.standard(), misspelt, Rules.standard()));
        List<Criterion> twice = List.of(topics, topics);
        Weights none = new Weights(Map.of());
        assertThrows(IllegalArgumentException.class, () -> new Scoring(twice, none, List.of()));
    }

    private static void assertPoints(int points, Criterion criterion, APerson mentor, APerson mentee) {
        assertEquals(points, criterion.points(mentor.mentor(), mentee.mentee(), MAX));
    }

    private static void assertReason(String key, Criterion criterion, APerson mentor, APerson mentee) {
        assertEquals(
                KEY + key, criterion.reason(mentor.mentor(), mentee.mentee()).key());
    }

    private static void assertLevel(int points, String level, Criterion proximity, Place theirs, APerson mentee) {
        assertPoints(points, proximity, who().livesIn(theirs), mentee);
        assertReason("proximity." + level, proximity, who().livesIn(theirs), mentee);
    }
}
