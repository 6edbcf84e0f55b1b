// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Arrays;
import java.util.List;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Codes;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;

/** One programme, part by part; the part is kept in the address. */
public final class ProgrammeView extends Section implements BeforeEnterObserver {
    public static final String PATH = "programme/:programme([0-9]{1,18})/:part?([a-z]+)";

    /** On a phone the tabs are wider than the screen. */
    private static final String SHOW_CURRENT =
            "const now = this.querySelector('[aria-current]'); if (now) this.scrollLeft = now.offsetLeft - this.offsetLeft;";

    private final ProgrammeServices services;
    private final User user;
    private final Words words = new Words(this);

    /** What the page is made of. */
    public enum Part {
        OVERVIEW(ProgrammePermissions.SEE),
        WAVES(ProgrammePermissions.SEE),
        METHODOLOGY(ProgrammePermissions.SEE),
        WORKPLAN(ProgrammePermissions.SEE),
        PARTICIPANTS(ProgrammePermissions.SEE_PARTICIPANTS),
        DOCUMENTS(ProgrammePermissions.SEE_DOCUMENTS);

        private final Permission needed;

        Part(Permission needed) {
            this.needed = needed;
        }

        String code() {
            return Codes.of(this);
        }
    }

    public ProgrammeView(ProgrammeServices services, User user) {
        this.services = services;
        this.user = user;
        addClassName("telar-page");
    }

    static String path(long programme) {
        return "programme/" + programme;
    }

    static String path(long programme, Part part) {
        return path(programme) + "/" + part.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Stored<Programme> programme = event.getRouteParameters()
                .getLong("programme")
                .flatMap(id -> services.programmes().find(user, id))
                .orElseThrow(NotFoundException::new);
        String code = event.getRouteParameters().get("part").orElseGet(Part.OVERVIEW::code);
        Part part = parts().stream()
                .filter(each -> code.equals(each.code()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(programme, part);
    }

    private List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> user.may(part.needed))
                .toList();
    }

    /** Shows this part, read anew. */
    public void show(Stored<Programme> programme, Part part) {
        removeAll();
        Programme value = programme.value();
        Anchor back = new Anchor(ProgrammesView.PATH, words.say("programme.name"));
        back.addClassName("telar-back");
        Div badges = new Div(
                ProgrammeCard.state(value.state(), words), new Span(" "), words.badge(words.country(value.country())));
        Div header = new Div(new Div(back, new H1(value.name()), badges));
        header.addClassName("telar-page-header");
        add(header, tabs(programme.id(), part), content(programme, part));
    }

    /** Links, so that each part can also be opened beside this one. */
    private Nav tabs(long programme, Part shown) {
        Nav tabs = new Nav();
        tabs.addClassName("telar-tabs");
        tabs.setAriaLabel(words.say("programme.parts"));
        for (Part part : parts()) {
            Anchor tab = new Anchor(path(programme, part), words.say("programme.part." + part.code()));
            if (part == shown) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        tabs.getElement().executeJs(SHOW_CURRENT);
        return tabs;
    }

    private Component content(Stored<Programme> programme, Part part) {
        Runnable again = () -> services.programmes()
                .find(user, programme.id())
                .ifPresentOrElse(now -> show(now, part), () -> UI.getCurrent().navigate(ProgrammesView.PATH));
        return switch (part) {
            case OVERVIEW -> new OverviewPart(services, user, programme, again);
            case WAVES -> new WavesPart(services, user, programme.id());
            case METHODOLOGY -> new MethodologyPart(services, user, programme.id());
            case WORKPLAN -> new WorkplanPart(services, user, programme.id());
            case PARTICIPANTS -> new ParticipantsPart(services, user, programme.id());
            case DOCUMENTS -> new DocumentsPart(services, user, programme.id());
        };
    }
}
