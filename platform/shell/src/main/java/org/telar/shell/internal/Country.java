// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.Modules;
import org.telar.profile.Profile;
import org.telar.profile.Profiles;
import org.telar.ui.AdministrationSections;
import org.telar.ui.Tiles.Tile;
import org.telar.ui.View;
import org.telar.ui.Views;

/** The page on which country and modules are chosen, and the way to it. */
@Component(service = {Views.class, AdministrationSections.class, Country.class})
public final class Country implements Views, AdministrationSections {
    static final String PATH = "country";

    private static final String LATER = "telar-country-later";
    /** Before what runs by itself. */
    private static final int ORDER = 10;

    private final Profiles profiles;
    private final Modules modules;
    private final Texts texts;

    @Activate
    public Country(@Reference Profiles profiles, @Reference Modules modules, @Reference BundleTexts texts) {
        this.profiles = profiles;
        this.modules = modules;
        this.texts = texts;
    }

    /** Where whoever may decide is led from the home page, until it was decided or put off for this session. */
    Optional<String> first(User user) {
        boolean asked = !profiles.isChosen()
                && user.may(Profiles.CHOOSE)
                && user.seenBy().isEmpty()
                && VaadinSession.getCurrent().getAttribute(LATER) == null;
        return asked ? Optional.of(PATH) : Optional.empty();
    }

    @Override
    public List<View> views() {
        return List.of(View.at(PATH, "shell.country.title", CountryView.class, this::view)
                .needs(Profiles.CHOOSE));
    }

    private CountryView view(User user) {
        Map<String, String> names = new LinkedHashMap<>();
        modules.all()
                .forEach(module -> names.put(
                        module.id().name(), module.name(user.language().getLanguage())));
        Set<String> on = modules.all().stream()
                .filter(module -> module.state() != State.OFF)
                .map(module -> module.id().name())
                .collect(Collectors.toSet());
        return new CountryView(profiles, names, on, new Choosing(user));
    }

    private final class Choosing implements CountryView.Choosing {
        private final User user;

        Choosing(User user) {
            this.user = user;
        }

        /** The page begins anew after it, as brand and words are others now. */
        @Override
        public Optional<Message> take(Profile profile, Set<String> wished) {
            profiles.choose(user, profile.id(), wished);
            Optional<Message> trouble = mayChangeModules()
                    ? modules.choose(user, wished.stream().map(ModuleId::new).collect(Collectors.toSet()))
                    : Optional.empty();
            if (trouble.isEmpty()) {
                UI.getCurrent().getPage().setLocation("/");
            }
            return trouble;
        }

        @Override
        public boolean mayChangeModules() {
            return user.may(Modules.CHANGE);
        }

        @Override
        public void later() {
            VaadinSession.getCurrent().setAttribute(LATER, true);
            UI.getCurrent().navigate("");
        }
    }

    @Override
    public List<Tile> sections() {
        return List.of(new Tile("shell.country.title", ORDER, Optional.of(Profiles.CHOOSE), this::section));
    }

    private Div section(User user) {
        Anchor change = new Anchor(PATH, texts.text(user.language(), "shell.country.change"));
        Div section = new Div(
                new Paragraph(texts.text(
                        user.language(), "shell.country.now", profiles.current().name(user.language()))),
                change);
        section.addClassName("telar-stack");
        return section;
    }
}
