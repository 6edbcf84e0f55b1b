// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.telar.api.User;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.WaveEntry;
import org.telar.matchmaking.internal.Waves;

/** One wave: its mentors, its mentees, its matchings. */
public final class WaveView extends Section implements BeforeEnterObserver {
    public static final String PATH = "matchmaking/wave/:" + WaveView.WAVE;
    private static final String WAVE = "wave";

    private final MatchmakingServices services;
    private final User user;
    private final Map<Tab, Supplier<Component>> tabs = new LinkedHashMap<>();

    public WaveView(MatchmakingServices services, User user) {
        this.services = services;
        this.user = user;
        addClassName("telar-page");
    }

    static String path(long wave) {
        return Waves.path(wave);
    }

    static void open(long wave) {
        UI.getCurrent().navigate(path(wave));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WaveEntry wave = event.getRouteParameters()
                .getLong(WAVE)
                .flatMap(id -> services.waves().wave(user, id))
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(wave);
    }

    private void show(WaveEntry wave) {
        Anchor back = new Anchor(WavesView.PATH, getTranslation("matchmaking.waves"));
        back.addClassName("telar-back");
        Div header = new Div(new Div(back, new H1(wave.name())));
        header.addClassName("telar-page-header");
        if (wave.programme().isPresent() && services.waves().mayDecide(user)) {
            header.add(new Button(
                    getTranslation("matchmaking.rules"), click -> new RulesDialog(services, wave.id(), user).open()));
        }
        TabSheet sheet = new TabSheet();
        sheet.setWidthFull();
        tab(sheet, "matchmaking.tab.mentors", () -> RosterTab.ofMentors(services, wave.id(), user));
        tab(sheet, "matchmaking.tab.mentees", () -> RosterTab.ofMentees(services, wave.id(), user));
        tab(sheet, "matchmaking.tab.quality", () -> new QualityTab(services, wave.id(), user));
        Tab matching = tab(sheet, "matchmaking.tab.matching", () -> new MatchingTab(services, wave.id(), user));
        tab(sheet, "matchmaking.tab.matches", () -> new MatchesTab(services, wave.id(), user));
        tab(sheet, "matchmaking.tab.tutors", () -> new TutorsTab(services, wave.id(), user));
        sheet.addSelectedChangeListener(event -> fill(sheet, event.getSelectedTab()));
        add(header, new LinkBar(services, wave.id(), user), sheet);
        if (wave.mentors() > 0 && wave.mentees() > 0) {
            sheet.setSelectedTab(matching);
        }
        fill(sheet, sheet.getSelectedTab());
    }

    private Tab tab(TabSheet sheet, String titleKey, Supplier<Component> content) {
        Tab tab = sheet.add(getTranslation(titleKey), new Div());
        tabs.put(tab, content);
        return tab;
    }

    /** A tab is built anew each time it is opened, so that it shows what the others have changed. */
    private void fill(TabSheet sheet, Tab tab) {
        Div holder = (Div) sheet.getComponent(tab);
        holder.removeAll();
        holder.add(tabs.get(tab).get());
    }
}
