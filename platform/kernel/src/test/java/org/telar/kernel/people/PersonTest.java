// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.telar.api.Flaw;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;

class PersonTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Test
    void whatWasTypedIsTidied() {
        Person typed = Person.named("  Ana   María ", "Soto\tRuiz")
                .withContact(" Ana.Soto@Example.ORG ", "9 1234 5678")
                .withIdentity(new IdentityNumber("", IdentityKind.RUT, "12.345.678-5"));
        Person tidied = typed.tidied("CL");
        assertEquals("Ana María Soto Ruiz", tidied.fullName());
        assertEquals("Soto Ruiz, Ana María", tidied.listName());
        assertEquals("Ana.Soto@example.org", tidied.mail());
        assertEquals("+56912345678", tidied.phone());
        assertEquals(Optional.of(new IdentityNumber("CL", IdentityKind.RUT, "12345678-5")), tidied.identity());
        assertEquals(List.of(), tidied.flaws(TODAY));
        assertEquals(tidied, tidied.tidied("MX"), "tidying twice changes nothing");
    }

    @Test
    void herOwnCountryDecidesHowHerTelephoneIsRead() {
        Person person = Person.named("Ana", "").withContact("", "300 123 4567").withPlace(new Place("CO", "05001"));
        assertEquals("+573001234567", person.tidied("CL").phone());
    }

    @Test
    void eachFlawIsToldAtItsField() {
        Person person = Person.named(" ", "x".repeat(121))
                .withContact("ana@", "12")
                .withIdentity(IdentityNumber.of(IdentityKind.RUT, "1-1"))
                .withBirth(TODAY.plusDays(1))
                .tidied("CL");
        assertEquals(
                List.of("given", "family", "mail", "phone", "birth", "identity"),
                person.flaws(TODAY).stream().map(Flaw::field).toList());
    }

    @Test
    void ageIsThatOfTheLastBirthday() {
        Person person = Person.named("Ana", "").withBirth(LocalDate.of(2009, 3, 11));
        assertEquals(Optional.of(17), person.age(TODAY));
        assertEquals(Optional.of(18), person.age(TODAY.plusDays(1)));
        assertEquals(Optional.of(AgeBand.FROM_15), person.ageBand(TODAY));
    }

    @Property
    void everyAgeIsInTheBandThatBeginsLastBeforeIt(@ForAll @IntRange(min = 0, max = 120) int years) {
        AgeBand band = AgeBand.of(years);
        assertTrue(band.youngest() <= years);
        for (AgeBand other : AgeBand.values()) {
            assertFalse(other.youngest() > band.youngest() && other.youngest() <= years);
        }
    }

    @Test
    void aRoleHoldsFromItsFirstToItsLastDay() {
        Role role = Role.since(1, Role.Kind.MENTOR, TODAY).endedOn(TODAY.plusDays(1));
        assertFalse(role.holdsOn(TODAY.minusDays(1)));
        assertTrue(role.holdsOn(TODAY));
        assertTrue(role.holdsOn(TODAY.plusDays(1)));
        assertFalse(role.holdsOn(TODAY.plusDays(2)));
        assertEquals(
                "until", role.endedOn(TODAY.minusDays(1)).flaws().getFirst().field());
        assertEquals(
                "organisation",
                Role.since(1, Role.Kind.CONTACT, TODAY).flaws().getFirst().field());
    }
}
