// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.SearchProvider.Found;
import org.telar.api.User;
import org.telar.shell.internal.Search.Answer;
import org.telar.testing.ViewTexts;

@ViewPackages(packages = "org.telar.shell.nothing")
class SearchBoxTest extends BrowserlessTest {
    private static final Found ANA = new Found("shell.home", "Ana Muñoz", "Chillán", "kernel/people/1");
    private static final Found HUB = new Found("shell.menu", "Ñuble", "", "kernel/hubs/2");

    private SearchBox box;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.of("es"));
        box = new SearchBox(new Search(), new User(1, "Ana", Locale.of("es"), Set.of()));
        UI.getCurrent().add(box);
    }

    private String state() {
        return find(Div.class).withClassName("telar-search-state").single().getText();
    }

    @Test
    void whatIsFoundStandsInGroupsOfItsKind() {
        box.show("a", new Answer(List.of(HUB, ANA, ANA), 0, 0));
        List<Div> groups = find(Div.class).withAttribute("role", "group").all();
        assertEquals(
                List.of("Inicio", "Menú"),
                groups.stream()
                        .map(group -> group.getElement().getAttribute("aria-label"))
                        .toList());
        List<Anchor> options =
                find(Anchor.class).withAttribute("role", "option").all();
        assertEquals(
                List.of("kernel/people/1", "kernel/people/1", "kernel/hubs/2"),
                options.stream().map(Anchor::getHref).toList());
        assertTrue(options.getFirst().getElement().getTextRecursively().contains("Chillán"));
        assertEquals("3 resultados", state());
    }

    @Test
    void itSaysWhatIsMissingAndWhenNothingIsThere() {
        box.show("xyz", new Answer(List.of(), 1, 0));
        assertEquals("Buscando…", state());
        box.show("xyz", new Answer(List.of(), 0, 1));
        assertTrue(state().startsWith("No se encontró nada para “xyz”."), state());
        assertTrue(state().contains("Una parte de Telar no ha respondido"), state());
        box.show("a", new Answer(List.of(ANA), 0, 2));
        assertTrue(state().startsWith("1 resultado 2 partes de Telar no han respondido"), state());
        box.close();
        assertFalse(find(Anchor.class).exists());
        assertEquals("", state());
    }
}
