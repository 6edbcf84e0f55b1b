// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Place;
import org.telar.kernel.Territory;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;
import org.telar.programme.venues.Venues.Near;
import org.telar.ui.Icon;
import org.telar.ui.table.PlainTable;

/** All venues and hubs, by name, or by their distance to a place. */
public final class VenuesView extends Section {
    public static final String PATH = "programme/venues";

    private final ProgrammeServices services;
    private final User user;
    private final boolean mayEdit;
    private final Div content = new Div();
    private final Words words = new Words(this);

    public VenuesView(ProgrammeServices services, User user) {
        this.services = services;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        addClassName("telar-page");
        content.addClassName("telar-stack");
        Div header = new Div(new H1(words.say("programme.venues")));
        header.addClassName("telar-page-header");
        newVenue().ifPresent(header::add);
        add(header, content);
        List<Stored<Venue>> all = services.venues().all(user);
        if (all.isEmpty()) {
            Div empty = new Div(
                    Icon.PLACE.draw(),
                    new Paragraph(words.say(mayEdit ? "programme.venues.none" : "programme.venues.none.to-see")));
            empty.addClassName("telar-empty");
            content.add(empty);
            return;
        }
        Div list = new Div();
        content.add(near(list), list);
        list.add(table(all, Map.of()));
    }

    private Optional<Button> newVenue() {
        if (!mayEdit) {
            return Optional.empty();
        }
        Button button = new Button(
                words.say("programme.venue.new"),
                click -> new VenueForm(services, user)
                        .openNew(stored -> UI.getCurrent().navigate(VenueView.path(stored.id()))));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Optional.of(button);
    }

    private ComboBox<Places.Place> near(Div list) {
        ComboBox<Places.Place> near = Choosers.place(services.places());
        near.setLabel(words.say("programme.venues.near"));
        near.setHelperText(words.say("programme.venues.near.help"));
        near.setWidth("min(24rem, 100%)");
        near.addValueChangeListener(change -> {
            list.removeAll();
            list.add(territory(Optional.ofNullable(change.getValue()))
                    .map(this::byDistance)
                    .orElseGet(() -> table(services.venues().all(user), Map.of())));
        });
        return near;
    }

    private Optional<Territory> territory(Optional<Places.Place> chosen) {
        return chosen.map(one -> Place.parse(one.code()))
                .flatMap(place -> services.territories().find(place.country(), place.territory()));
    }

    /** Those whose distance is not known come last. */
    private PlainTable byDistance(Territory territory) {
        List<Stored<Venue>> venues = new ArrayList<>();
        Map<Long, Double> distances = new HashMap<>();
        for (Near near : services.venues().nearest(user, territory)) {
            venues.add(near.venue());
            distances.put(near.venue().id(), near.kilometres());
        }
        services.venues().all(user).stream()
                .filter(venue -> !distances.containsKey(venue.id()))
                .forEach(venues::add);
        return table(venues, distances);
    }

    private PlainTable table(List<Stored<Venue>> venues, Map<Long, Double> distances) {
        PlainTable table = new PlainTable(
                words.say("programme.venues"),
                List.of(
                        words.say("programme.field.name"),
                        words.say("programme.field.kind"),
                        words.say("programme.field.place"),
                        words.say("programme.field.seats"),
                        words.say("programme.venue.facilities"),
                        words.say("programme.venue.distance")));
        for (Stored<Venue> stored : venues) {
            Venue venue = stored.value();
            long there = Arrays.stream(Facility.values()).filter(venue::has).count();
            table.row(
                    new Anchor(VenueView.path(stored.id()), venue.name()),
                    new Span(words.say(venue.kind().label())),
                    new Span(VenueForm.place(venue, services.places())
                            .map(Places.Place::name)
                            .orElseGet(() -> words.country(venue.country()))),
                    new Span(
                            venue.capacity().isPresent()
                                    ? words.number(venue.capacity().getAsInt())
                                    : ""),
                    new Span(words.say("programme.venue.facilities.count", there, Facility.values().length)),
                    new Span(Optional.ofNullable(distances.get(stored.id()))
                            .map(kilometres -> words.say("programme.venue.kilometres", Math.round(kilometres)))
                            .orElse("")));
        }
        return table;
    }
}
