// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Place;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.venues.Check;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.table.PlainTable;

/** One venue: where it is, how far from a place, and what was found there. */
public final class VenueView extends Section implements BeforeEnterObserver {
    public static final String PATH = "programme/venue/:venue([0-9]{1,18})";

    private final ProgrammeServices services;
    private final User user;
    private final boolean mayEdit;
    private final Words words = new Words(this);

    /** What the form of a check holds. */
    record CheckEntry(Optional<Check.State> state, LocalDate day) {}

    public VenueView(ProgrammeServices services, User user) {
        this.services = services;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        addClassName("telar-page");
    }

    static String path(long venue) {
        return "programme/venue/" + venue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .getLong("venue")
                .flatMap(id -> services.venues().find(user, id))
                .orElseThrow(NotFoundException::new));
    }

    /** Shows this venue, as it was read. */
    public void show(Stored<Venue> stored) {
        removeAll();
        Venue venue = stored.value();
        Anchor back = new Anchor(VenuesView.PATH, words.say("programme.venues"));
        back.addClassName("telar-back");
        Div header = new Div(new Div(
                back, new H1(venue.name()), words.badge(words.say(venue.kind().label()))));
        header.addClassName("telar-page-header");
        if (mayEdit) {
            Button edit = new Button(
                    words.say("programme.edit"), click -> new VenueForm(services, user).open(stored, this::show));
            header.add(edit);
        }
        add(header, new Paragraph(where(venue)));
        if (!venue.note().isEmpty()) {
            add(new Paragraph(venue.note()));
        }
        add(distance(venue), facilities(stored));
    }

    private String where(Venue venue) {
        String place = VenueForm.place(venue, services.places())
                .map(Places.Place::name)
                .orElseGet(() -> words.country(venue.country()));
        String address = venue.address().isEmpty() ? place : venue.address() + ", " + place;
        return venue.capacity().isPresent()
                ? words.say("programme.venue.where", address, venue.capacity().getAsInt())
                : address;
    }

    private Section distance(Venue venue) {
        ComboBox<Places.Place> chooser = Choosers.place(services.places());
        chooser.setLabel(words.say("programme.venue.distance-to"));
        chooser.setWidth("min(24rem, 100%)");
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        chooser.addValueChangeListener(change -> said.setText(Optional.ofNullable(change.getValue())
                .map(place -> kilometres(venue, place))
                .orElse("")));
        Section section = new Section(new H2(words.say("programme.venue.distance")), chooser, said);
        section.addClassName("telar-stack");
        return section;
    }

    private String kilometres(Venue venue, Places.Place chosen) {
        Place place = Place.parse(chosen.code());
        OptionalDouble kilometres = services.territories()
                .find(place.country(), place.territory())
                .map(territory -> services.venues().kilometres(venue, territory))
                .orElseGet(OptionalDouble::empty);
        return kilometres.isPresent()
                ? words.say("programme.venue.distance-is", Math.round(kilometres.getAsDouble()), chosen.name())
                : words.say("programme.venue.distance-unknown");
    }

    private Section facilities(Stored<Venue> stored) {
        PlainTable table = new PlainTable(
                words.say("programme.venue.facilities"),
                List.of(
                        words.say("programme.venue.facility"),
                        words.say("programme.field.state"),
                        words.say("programme.venue.looked")));
        for (Facility facility : Facility.values()) {
            Optional<Check> check =
                    Optional.ofNullable(stored.value().facilities().get(facility));
            table.row(
                    name(stored, facility),
                    state(check),
                    new Span(check.map(found -> words.day(found.day())).orElse("")));
        }
        Section section = new Section(new H2(words.say("programme.venue.facilities")), table);
        section.addClassName("telar-stack");
        return section;
    }

    private Component name(Stored<Venue> stored, Facility facility) {
        String name = words.say(facility.label());
        if (!mayEdit) {
            return new Span(name);
        }
        Button look = new Button(name, click -> ask(stored, facility));
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return look;
    }

    private Span state(Optional<Check> check) {
        return check.map(found -> {
                    String text = words.say(found.state().label());
                    return switch (found.state()) {
                        case PRESENT -> words.badge(text, "success");
                        case BROKEN -> words.badge(text, "warning");
                        case MISSING -> words.badge(text, "danger");
                    };
                })
                .orElseGet(() -> words.badge(words.say("programme.venue.not-looked")));
    }

    private void ask(Stored<Venue> stored, Facility facility) {
        Form<CheckEntry> form = new Form<>(
                        CheckEntry.class,
                        "programme.check",
                        services.drafts(user),
                        (seen, wanted) -> save(stored, facility, wanted))
                .within(facility)
                .add(Fields.oneOf("state", "programme.field.state", Check.State.class, Check.State::label)
                        .required())
                .add(Fields.day("day", "programme.venue.looked"));
        Optional<Check> found = Optional.ofNullable(stored.value().facilities().get(facility));
        form.show(new Stored<>(stored.id(), 0, new CheckEntry(found.map(Check::state), services.today())));
        Forms.open(
                words.say(facility.label()),
                form,
                entry -> services.venues().find(user, stored.id()).ifPresent(this::show));
    }

    /** Onto the venue as it is now: facilities are looked at one by one, so that nobody overtakes another. */
    private Change<CheckEntry> save(Stored<Venue> stored, Facility facility, CheckEntry entry) {
        Stored<Venue> now = services.venues().find(user, stored.id()).orElse(stored);
        Map<Facility, Check> checks = new EnumMap<>(Facility.class);
        checks.putAll(now.value().facilities());
        entry.state().ifPresent(state -> checks.put(facility, new Check(state, entry.day())));
        Recast<Venue, CheckEntry> recast = new Recast<>(
                (seen, wanted) -> services.venues().save(user, Optional.of(now), wanted),
                venue -> entry,
                any -> now.value().with(checks),
                Map.of("facilities", "day"));
        return recast.save(Optional.empty(), entry);
    }
}
