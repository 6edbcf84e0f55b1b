// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;

class TilesTest extends KernelViewTest {
    private long entered(String given, String family, String mail) {
        Change<Person> change = services.people()
                .save(staff, Optional.empty(), Person.named(given, family).withContact(mail, ""));
        return change instanceof Change.Done<Person> done ? done.stored().id() : -1;
    }

    @Test
    void whoIsPerhapsThereTwiceIsToldOnce() {
        entered("Rosa", "Quilodrán Paine", "rosa@example.org");
        entered("Eva", "Ñandú", "");
        long again = entered("Rosa", "Quilodran Paine", "rosa@example.org");
        shown(new LikelyTile(services, staff, kernel.latest()));
        assertEquals(1, find(ListItem.class).all().size(), page());
        assertEquals(
                "kernel/person/" + again, find(Anchor.class).all().getFirst().getHref());
        assertTrue(page().contains("mismo correo") || page().contains("correo"), page());
    }

    @Test
    void whereNobodyIsTwiceTheTileSaysSo() {
        entered("Rosa", "Quilodrán Paine", "");
        shown(new LikelyTile(services, staff, kernel.latest()));
        assertTrue(page().contains("parece estar ya"), page());
    }

    @Test
    void peopleWithoutConsentAreCountedAndListed() {
        shown(new ConsentsMissingTile(staff, kernel.consentsMissing()));
        assertTrue(page().contains("Todas las personas con un rol"), page());
        assertFalse(find(Anchor.class).exists());
        long rosa = entered("Rosa", "Quilodrán Paine", "");
        services.people()
                .save(
                        staff,
                        Optional.<Stored<Role>>empty(),
                        Role.since(
                                rosa,
                                Role.Kind.MENTOR,
                                LocalDate.now(ZoneOffset.UTC).minusDays(2)));
        shown(new ConsentsMissingTile(staff, kernel.consentsMissing()));
        assertTrue(page().contains("Una persona tiene un rol"), page());
        assertEquals(ConsentsMissingView.PATH, find(Anchor.class).single().getHref());
        shown(new ConsentsMissingView(services, kernel.consentsMissing(), staff));
        assertTrue(page().contains("Faltan consentimientos"), page());
    }
}
