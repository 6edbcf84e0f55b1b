// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.User;
import org.telar.testing.ViewTexts;
import org.telar.ui.form.Draft;

@ViewPackages(packages = "org.telar.shell.nothing")
class HomeViewTest extends BrowserlessTest {
    private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");

    private final User admin = new User(1, "Ana", Locale.of("es"), Set.of());

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    @Test
    void theHomePageLeadsBackToDrafts() {
        Draft person = new Draft(NOON, "shell.home", "Ana Muñoz", "kernel/people/1", Map.of(), Map.of());
        Draft nameless = new Draft(NOON, "shell.menu", "", "kernel/people", Map.of(), Map.of());
        UI.getCurrent().add(new HomeView(List.of(), List.of(person, nameless), ZoneId.of("America/Santiago"), admin));
        List<Anchor> links = find(Anchor.class).all();
        assertEquals(
                List.of("Inicio: Ana Muñoz", "Menú"),
                links.stream().map(Anchor::getText).toList());
        assertEquals("kernel/people/1", links.getFirst().getHref());
    }

    @Test
    void withoutAnythingItSaysWhoCanHelp() {
        HomeView view = new HomeView(List.of(), List.of(), ZoneOffset.UTC, admin);
        assertTrue(view.getElement().getTextRecursively().contains("Todavía no hay ningún módulo activo"));
    }
}
