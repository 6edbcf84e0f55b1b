// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.profile.Profile;
import org.telar.profile.ProfileFolders;
import org.telar.profile.Profiles;
import org.telar.testing.ViewTexts;

@ViewPackages(packages = "org.telar.shell.nothing")
class CountryViewTest extends BrowserlessTest {
    private static final Map<String, String> NAMES =
            new TreeMap<>(Map.of("matchmaking", "Emparejamiento", "recruitment", "Convocatorias"));

    private final Map<String, Set<String>> taken = new TreeMap<>();
    private Optional<Message> trouble = Optional.empty();
    private boolean mayChangeModules = true;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    /** The shipped profiles, of which one is current. */
    private record Shipped(String id, boolean isChosen) implements Profiles {
        @Override
        public List<Profile> all() {
            return ProfileFolders.installed().all();
        }

        @Override
        public Profile current() {
            return ProfileFolders.installed().find(id).orElseThrow();
        }

        @Override
        public void choose(User user, String chosen, Set<String> modules) {
            throw new UnsupportedOperationException("The view does not choose by itself");
        }
    }

    private CountryView shown(Profiles profiles, Set<String> on) {
        CountryView view = new CountryView(profiles, NAMES, on, new CountryView.Choosing() {
            @Override
            public Optional<Message> take(Profile profile, Set<String> modules) {
                taken.put(profile.id(), modules);
                return trouble;
            }

            @Override
            public boolean mayChangeModules() {
                return mayChangeModules;
            }

            @Override
            public void later() {
                taken.put("later", Set.of());
            }
        });
        UI.getCurrent().add(view);
        return view;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Profile> countries() {
        return find(RadioButtonGroup.class).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @Test
    void whatACountryBringsIsShownBeforeItIsTaken() {
        CountryView view = shown(new Shipped("all", false), NAMES.keySet());
        String first = view.getElement().getTextRecursively();
        assertTrue(first.contains("Sin ley: no trae textos de consentimiento"), first);
        countries().setValue(new Shipped("mx", false).current());
        String mexico = view.getElement().getTextRecursively();
        for (String wanted : List.of(
                "Lo que trae: México",
                "peso mexicano (MXN)",
                "“edición” en vez de “ola”",
                "Secretaría Anticorrupción",
                "5 textos de consentimiento",
                "son una propuesta de Telar")) {
            assertTrue(mexico.contains(wanted), wanted + " in " + mexico);
        }
        assertEquals(Set.of("matchmaking"), find(CheckboxGroup.class).single().getValue());
        press("Empezar así");
        assertEquals(Map.of("mx", Set.of("matchmaking")), taken);
    }

    @Test
    void whoIsNotSureComesBackLater() {
        shown(new Shipped("all", false), NAMES.keySet());
        press("Más tarde");
        assertEquals(Map.of("later", Set.of()), taken);
    }

    @Test
    void laterTheModulesThatRunAreMarkedWhateverTheCountryStartsWith() {
        shown(new Shipped("co", true), Set.of("recruitment"));
        assertEquals("co", countries().getValue().id());
        assertEquals(Set.of("recruitment"), find(CheckboxGroup.class).single().getValue());
    }

    @Test
    void whoMayNotChangeModulesChoosesTheCountryAndTheyStay() {
        mayChangeModules = false;
        shown(new Shipped("all", false), Set.of("recruitment"));
        countries().setValue(new Shipped("mx", false).current());
        assertTrue(find(CheckboxGroup.class).single().isReadOnly());
        press("Empezar así");
        assertEquals(Map.of("mx", Set.of("recruitment")), taken);
    }

    @Test
    void whatDidNotComeAboutIsSaidAndCanBeTriedAgain() {
        trouble = Optional.of(Message.of("shell.country.law.none"));
        CountryView view = shown(new Shipped("all", false), NAMES.keySet());
        press("Empezar así");
        String said = view.getElement().getTextRecursively();
        assertTrue(said.contains("El país quedó elegido, pero no todos los módulos están como quieres. Sin ley"), said);
        taken.clear();
        press("Empezar así");
        assertFalse(taken.isEmpty());
    }
}
