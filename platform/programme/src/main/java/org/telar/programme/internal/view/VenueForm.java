// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Place;
import org.telar.programme.venues.Check;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** The form of a venue; its facilities are looked at on its page. */
final class VenueForm {
    private final ProgrammeServices services;
    private final User user;

    /** A venue as the form holds it. */
    record VenueEntry(
            String name,
            Venue.Kind kind,
            Optional<Places.Place> place,
            Optional<BigDecimal> latitude,
            Optional<BigDecimal> longitude,
            String address,
            OptionalInt capacity,
            Map<Facility, Check> facilities,
            String note) {}

    VenueForm(ProgrammeServices services, User user) {
        this.services = services;
        this.user = user;
    }

    void openNew(Consumer<Stored<Venue>> saved) {
        Form<VenueEntry> form = form();
        form.showNew(new VenueEntry(
                "",
                Venue.Kind.VENUE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                OptionalInt.empty(),
                Map.of(),
                ""));
        Forms.open(new Words(form).say("programme.venue.new"), form, entry -> find(entry.id(), saved));
    }

    void open(Stored<Venue> venue, Consumer<Stored<Venue>> saved) {
        Form<VenueEntry> form = form();
        form.show(recast().flat(venue));
        Forms.open(new Words(form).say("programme.venue.change"), form, entry -> find(entry.id(), saved));
    }

    private void find(long id, Consumer<Stored<Venue>> saved) {
        services.venues().find(user, id).ifPresent(saved);
    }

    private Form<VenueEntry> form() {
        return new Form<>(VenueEntry.class, "programme.venue", services.drafts(user), recast())
                .add(Fields.text("name", "programme.field.name").required().wide())
                .add(Fields.oneOf("kind", "programme.field.kind", Venue.Kind.class, Venue.Kind::label))
                .add(Choosers.place("place", "programme.field.place", services.places())
                        .help("programme.field.place.help")
                        .required())
                .add(Fields.text("address", "programme.field.address"))
                .add(Fields.whole("capacity", "programme.field.seats"))
                .add(Fields.decimal("latitude", "programme.field.latitude").help("programme.field.latitude.help"))
                .add(Fields.decimal("longitude", "programme.field.longitude"))
                .add(Fields.longText("note", "programme.field.note"));
    }

    private Recast<Venue, VenueEntry> recast() {
        return new Recast<>(
                (seen, wanted) -> services.venues().save(user, seen, wanted),
                this::entry,
                VenueForm::venue,
                Map.of("country", "place", "territory", "place"));
    }

    /** Where a venue is, by name; empty when the place is not known. */
    static Optional<Places.Place> place(Venue venue, Places places) {
        String code = new Place(venue.country(), venue.territory().orElse("")).code();
        return places.name(code).map(name -> new Places.Place(code, name));
    }

    private VenueEntry entry(Venue venue) {
        return new VenueEntry(
                venue.name(),
                venue.kind(),
                place(venue, services.places()),
                number(venue.latitude()),
                number(venue.longitude()),
                venue.address(),
                venue.capacity(),
                venue.facilities(),
                venue.note());
    }

    private static Optional<BigDecimal> number(OptionalDouble degrees) {
        return degrees.isPresent() ? Optional.of(BigDecimal.valueOf(degrees.getAsDouble())) : Optional.empty();
    }

    private static OptionalDouble degrees(Optional<BigDecimal> number) {
        return number.map(value -> OptionalDouble.of(value.doubleValue())).orElseGet(OptionalDouble::empty);
    }

    private static Venue venue(VenueEntry entry) {
        Place place = Place.parse(entry.place().map(Places.Place::code).orElse(""));
        return new Venue(
                entry.name(),
                entry.kind(),
                place.country(),
                Optional.of(place.territory()).filter(code -> !code.isEmpty()),
                degrees(entry.latitude()),
                degrees(entry.longitude()),
                entry.address(),
                entry.capacity(),
                entry.facilities(),
                entry.note());
    }
}
