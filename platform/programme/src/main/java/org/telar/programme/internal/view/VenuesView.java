// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Region;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.venues.Check;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;
import org.telar.programme.venues.Venues;
import org.telar.ui.Desk;
import org.telar.ui.form.Drafts;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;
import org.telar.ui.table.DatasetGrid;

/** All venues and hubs as a list; the way to a new one. */
public final class VenuesView extends Section {
    public static final String PATH = "programme/venues";

    /** A venue as the form holds it: what is marked is there, found today. */
    record Terms(
            String name,
            Venue.Kind kind,
            String country,
            Optional<String> territory,
            String address,
            OptionalInt capacity,
            Set<Facility> facilities,
            String note) {}

    private final Venues venues;
    private final Clock clock;
    private final Desk desk;
    private final Region region;
    private final User user;
    private final DatasetGrid grid;
    private final Words words = new Words(this);

    /** @param clock in the office's time zone */
    public VenuesView(Venues venues, Dataset list, Clock clock, Desk desk, Region region, User user) {
        this.venues = venues;
        this.clock = clock;
        this.desk = desk;
        this.region = region;
        this.user = user;
        addClassNames("telar-page", "wide");
        grid = new DatasetGrid(list, user, desk, region);
        grid.whenEmpty(new Paragraph(words.of("programme.venues.none")));
        String title = words.of("programme.venues");
        add(user.may(ProgrammePermissions.EDIT) ? words.header(title, newVenue()) : words.header(title), grid);
    }

    private Button newVenue() {
        Button button = new Button(words.of("programme.new-venue"), click -> create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void create() {
        Recast<Venue, Terms> recast = new Recast<>(
                (seen, wanted) -> venues.save(user, seen, wanted), VenuesView::terms, this::venue, Map.of());
        Form<Terms> form = new Form<>(Terms.class, "programme.venue", new Drafts(desk, user), recast)
                .add(Fields.text("name", "programme.field.name"))
                .add(Fields.oneOf("kind", "programme.list.kind", Venue.Kind.class, Venue.Kind::label))
                .add(Fields.text("country", "programme.field.country"))
                .add(Fields.text("territory", "programme.field.territory"))
                .add(Fields.text("address", "programme.field.address"))
                .add(Fields.whole("capacity", "programme.field.capacity"))
                .add(Fields.manyOf("facilities", "programme.field.facilities", Facility.class, Facility::label))
                .add(Fields.longText("note", "programme.field.note"));
        FormDialog dialog = new FormDialog(words.of("programme.new-venue"), form);
        form.onSaved(stored -> {
            dialog.close();
            grid.refresh();
        });
        form.showNew(new Terms(
                "", Venue.Kind.VENUE, region.country(), Optional.empty(), "", OptionalInt.empty(), Set.of(), ""));
        dialog.open();
    }

    private static Terms terms(Venue venue) {
        return new Terms(
                venue.name(),
                venue.kind(),
                venue.country(),
                venue.territory(),
                venue.address(),
                venue.capacity(),
                Arrays.stream(Facility.values()).filter(venue::has).collect(Collectors.toSet()),
                venue.note());
    }

    private Venue venue(Terms terms) {
        LocalDate today = LocalDate.now(clock);
        Map<Facility, Check> facilities = new EnumMap<>(Facility.class);
        terms.facilities().forEach(facility -> facilities.put(facility, new Check(Check.State.PRESENT, today)));
        return new Venue(
                terms.name(),
                terms.kind(),
                terms.country(),
                terms.territory(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                terms.address(),
                terms.capacity(),
                facilities,
                terms.note());
    }
}
