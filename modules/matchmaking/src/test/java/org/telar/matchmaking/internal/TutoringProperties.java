// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.tutors.TutorPlan;
import org.telar.matchmaking.internal.Tutoring.Tutor;
import org.telar.matchmaking.internal.Tutoring.Tutored;

/** What is proposed around enterprises that stay with their tutors. */
class TutoringProperties {
    /** Some mentors are tutors with a few places; some of their enterprises stay, some may be moved, some have no tutor. */
    private static Tutoring tutoring(Random random) {
        Wave wave = new org.telar.matchmaking.engine.People(random).wave(2 + random.nextInt(4), random.nextInt(14));
        int limit = 1 + random.nextInt(4);
        List<Named<Mentee>> left = new ArrayList<>(
                wave.mentees().stream().map(one -> new Named<>(one.code(), one)).toList());
        List<Named<Mentor>> mentors =
                wave.mentors().stream().map(one -> new Named<>(one.code(), one)).toList();
        List<Tutor> tutors = new ArrayList<>();
        for (Named<Mentor> mentor : mentors) {
            if (random.nextInt(3) > 0) {
                int places = 1 + random.nextInt(limit);
                List<Tutored> hers = new ArrayList<>();
                while (hers.size() < places && !left.isEmpty() && random.nextInt(3) > 0) {
                    hers.add(new Tutored(left.removeLast(), random.nextBoolean(), random.nextInt(3) == 0, 7));
                }
                tutors.add(new Tutor(mentor, places, hers));
            }
        }
        return new Tutoring(0, limit, mentors, tutors, left);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nobodyHasMoreThanHerPlacesWhatStaysStaysAndNoPlaceIsLeftThatSomeoneCouldHave(@ForAll long seed) {
        Tutoring tutoring = tutoring(new Random(seed));
        TutorPlan plan = tutoring.proposal();
        Set<String> staying = new HashSet<>();
        tutoring.tutored().filter(Tutored::stays).forEach(one -> staying.add(one.code()));
        Set<String> placed = new HashSet<>(plan.without());
        for (Pair pair : plan.pairing().scores().keySet()) {
            assertTrue(placed.add(pair.mentee()));
        }
        placed.forEach(code -> assertTrue(!staying.contains(code), code));
        assertEquals(tutoring.enterprises(), placed.size() + staying.size());

        for (Tutor tutor : tutoring.tutors()) {
            long has = tutor.enterprises().stream().filter(Tutored::stays).count()
                    + plan.pairing().scores().keySet().stream()
                            .filter(pair -> pair.mentor().equals(tutor.code()))
                            .count();
            assertTrue(has <= tutor.places(), () -> tutor.code() + " has " + has);
            if (has < tutor.places()) {
                everyone(tutoring)
                        .filter(one -> plan.without().contains(one.code()))
                        .forEach(one -> assertTrue(
                                !Tutors.scoring().allows(tutor.who().who(), one),
                                () -> one.code() + " could be with " + tutor.code()));
            }
        }
    }

    private static Stream<Mentee> everyone(Tutoring tutoring) {
        return Stream.concat(tutoring.without().stream(), tutoring.tutored().map(Tutored::enterprise))
                .map(Named::who);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noMoreTutorsAreSuggestedThanAreNeeded(@ForAll long seed) {
        Tutoring tutoring = tutoring(new Random(seed));
        for (int places = 1; places <= tutoring.limit(); places++) {
            noMoreThanNeeded(tutoring, places);
        }
    }

    private static void noMoreThanNeeded(Tutoring tutoring, int places) {
        Set<String> suggested = tutoring.suggestion(places);
        assertTrue(suggested.size() <= tutoring.needed(places));
        Set<String> mentors = new HashSet<>();
        tutoring.mentors().forEach(one -> mentors.add(one.who().code()));
        assertTrue(mentors.containsAll(suggested));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatATutorCoversAndWhatSheDoesNotIsAllThatHerEnterprisesSeek(@ForAll long seed) {
        for (Tutor tutor : tutoring(new Random(seed)).tutors()) {
            Set<String> uncovered = Set.copyOf(tutor.coverage().uncovered());
            for (String topic : tutor.topics()) {
                assertEquals(!tutor.who().who().topics().contains(topic), uncovered.contains(topic));
            }
            assertTrue(tutor.topics().containsAll(uncovered));
        }
    }
}
