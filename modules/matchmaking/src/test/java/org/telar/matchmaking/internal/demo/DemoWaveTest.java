// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Unmatched;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

class DemoWaveTest {
    private final DemoWave demo = new DemoWave();

    @Test
    void isTheSameEachTime() {
        assertEquals(new DemoWave().mentorRows(), demo.mentorRows());
        assertEquals(new DemoWave().menteeRows(), demo.menteeRows());
        assertNotEquals(new DemoWave(7, 126, 650).menteeRows(), demo.menteeRows());
    }

    @Test
    void hasTheColumnsOfTheImport() {
        assertEquals(126, demo.mentorRows().size());
        assertEquals(650, demo.menteeRows().size());
        Set<String> both = Set.of(
                "código",
                "nombre",
                "organización",
                "territorio",
                "idiomas",
                "temas",
                "expectativas",
                "dones",
                "experiencia",
                "horas",
                "disponibilidad",
                "modalidad",
                "género",
                "preferencia de género");
        demo.mentorRows().forEach(row -> {
            assertTrue(row.keySet().containsAll(both) && row.containsKey("capacidad"));
            assertEquals(15, row.size());
        });
        demo.menteeRows().forEach(row -> {
            assertTrue(row.keySet().containsAll(both) && row.containsKey("tipo"));
            assertEquals(15, row.size());
        });
    }

    @Test
    void writesCellsAsASpreadsheetWould() {
        Map<String, String> row = demo.mentorRows().getFirst();
        assertEquals("M001", row.get("código"));
        assertTrue(row.get("nombre").matches("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+"), row::toString);
        assertTrue(row.get("temas").matches("[\\p{L} ]+(; [\\p{L} ]+)+"), row::toString);
        assertTrue(row.get("disponibilidad").matches("\\p{L}{3}-\\p{L}+(; \\p{L}{3}-\\p{L}+)+"), row::toString);
        assertTrue(Integer.parseInt(row.get("capacidad")) > 0);
    }

    @Test
    void isARealisticWave() {
        List<Mentor> mentors = demo.wave().mentors();
        List<Mentee> mentees = demo.wave().mentees();
        int places = mentors.stream().mapToInt(Mentor::capacity).sum();
        assertBetween(610, places, 650);
        assertBetween(
                35, share(mentees, mentee -> mentee.profile().place().region().equals("13")), 55);
        assertBetween(
                8, share(mentees, mentee -> mentee.profile().preferredGender().isPresent()), 18);
        assertBetween(20, share(mentees, mentee -> mentee.kind() == Mentee.Kind.ENTERPRISE), 35);
        assertBetween(
                85,
                share(
                        mentees,
                        mentee -> mentee.profile().availability().toString().contains("evening")),
                100);
    }

    @Test
    void isMatchedExceptForThoseWhoAreHardToPlaceAndAFewForWhomThereIsNoRoom() {
        Matching matching = assertInstanceOf(Matching.class, new Matchmaker(Policy.standard()).match(demo.wave()));
        Set<String> hard = matching.unmatched().stream()
                .filter(unmatched -> unmatched.cause() instanceof Unmatched.NoAllowedMentor)
                .map(Unmatched::mentee)
                .collect(Collectors.toSet());
        assertTrue(hard.containsAll(Set.of("P071", "P188", "P304", "P455", "P602")), hard::toString);
        assertBetween(5, hard.size(), 8);
        assertBetween(6, matching.summary().unmatched(), 40);
        assertTrue(matching.certificate().holds());
        assertFalse(matching.summary().mean() < 6_000, () -> matching.summary().toString());
    }

    @Test
    void nearlyAllEnterprisesThatWantToSellToLargeBuyersHaveAMentor() {
        DemoWave suppliers = new DemoWave(Network.SUPPLIERS, 1040, 12, 30);
        assertEquals(30, suppliers.wave().mentees().size());
        suppliers.wave().mentees().forEach(one -> {
            assertEquals(Mentee.Kind.ENTERPRISE, one.kind());
            assertEquals("CO", one.profile().place().country());
            assertFalse(one.topics().contains("job-search"), one::toString);
        });
        Matching matching = assertInstanceOf(Matching.class, new Matchmaker(Policy.standard()).match(suppliers.wave()));
        assertBetween(0, matching.summary().unmatched(), 2);
    }

    private static long share(List<Mentee> mentees, Predicate<Mentee> which) {
        return 100 * mentees.stream().filter(which).count() / mentees.size();
    }

    private static void assertBetween(long low, long value, long high) {
        assertTrue(low <= value && value <= high, () -> value + " is not between " + low + " and " + high);
    }
}
