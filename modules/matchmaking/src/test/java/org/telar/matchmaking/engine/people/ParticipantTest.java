// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.APerson;

class ParticipantTest {
    @Test
    void keepsOnlyTheLanguageOfATag() {
        Profile profile = APerson.who().speaks("es-CL", "arn", "pt_BR").mentor().profile();
        assertEquals(List.of("arn", "es", "pt"), List.copyOf(profile.languages()));
    }

    @Test
    void refusesWhatIsNotALanguage() {
        APerson person = APerson.who().speaks("?");
        assertThrows(IllegalArgumentException.class, person::mentor);
    }

    @Test
    void listsCodesInOneOrderWhateverTheSet() {
        Profile profile =
                APerson.who().gifts("order", "empathy", "humour").mentor().profile();
        assertEquals(List.of("empathy", "humour", "order"), List.copyOf(profile.gifts()));
    }

    @Test
    void keepsTheOrderOfTheTopicsSoughtAndEachOnce() {
        Mentee mentee = new Mentee(
                "P1",
                Mentee.Kind.ENTERPRISE,
                List.of("pricing", "financing", "pricing"),
                0,
                0,
                APerson.who().mentee().profile());
        assertEquals(List.of("pricing", "financing"), mentee.topics());
    }

    @Test
    void refusesNumbersBelowZeroAndBlankCodes() {
        APerson person = APerson.who();
        assertThrows(IllegalArgumentException.class, () -> person.mentor("M1", -1));
        assertThrows(IllegalArgumentException.class, () -> person.mentor(" ", 1));
        assertThrows(IllegalArgumentException.class, () -> person.mentee("P1 "));
        assertThrows(
                IllegalArgumentException.class, () -> APerson.who().hours(-1).mentee());
        assertThrows(
                IllegalArgumentException.class,
                () -> APerson.who().experience(-1).mentor());
        assertThrows(
                IllegalArgumentException.class, () -> APerson.who().gifts("").mentor());
    }

    @Test
    void takesPeopleWhoStatedNothing() {
        Profile profile = APerson.who().meets().speaks().hasTime().mentor().profile();
        assertEquals(Set.of(), profile.modes());
        assertEquals(Set.of(), profile.languages());
        assertEquals(0, profile.availability().size());
    }
}
