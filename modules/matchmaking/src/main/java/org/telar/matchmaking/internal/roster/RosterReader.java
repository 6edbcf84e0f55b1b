// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.roster;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Column;
import org.telar.exchange.columns.Reading.Valid;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.internal.HeldCodes;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Unstated;
import org.telar.ui.intake.ListFile;

/** Makes lists of mentors and of mentees readable. Safe for many threads. */
public final class RosterReader {
    private final RosterColumns columns;

    /** @param places finds the place that a cell names */
    public RosterReader(CellParser<Place> places) {
        columns = new RosterColumns(places);
    }

    public ListFile<Named<Mentor>> mentors() {
        return new ListFile<>(columns.mentors(), this::mentor);
    }

    public ListFile<Named<Mentee>> mentees() {
        return new ListFile<>(columns.mentees(), this::mentee);
    }

    /** @param held of the wave that the list is for; asked for with every row */
    public ListFile<Named<Mentor>> mentors(Supplier<HeldCodes> held) {
        return new ListFile<>(
                columns.mentors()
                        .checking(
                                columns.name, row -> held.get().flaw(row.get(columns.code), row.get(columns.name), "")),
                this::mentor);
    }

    /** @param held of the wave that the list is for; asked for with every row */
    public ListFile<Named<Mentee>> mentees(Supplier<HeldCodes> held) {
        return new ListFile<>(
                columns.mentees()
                        .checking(
                                columns.name,
                                row -> held.get()
                                        .flaw(
                                                row.get(columns.code),
                                                row.get(columns.name),
                                                kind(row).code())),
                this::mentee);
    }

    private Mentee.Kind kind(Valid row) {
        return Mentee.Kind.valueOf(row.find(columns.kind).orElse("person").toUpperCase(Locale.ROOT));
    }

    private Named<Mentor> mentor(Valid row) {
        return new Named<>(
                row.get(columns.name),
                new Mentor(
                        row.get(columns.code),
                        row.get(columns.capacity),
                        set(row, columns.topics),
                        row.find(columns.hours).orElse(0),
                        row.find(columns.experience).orElse(0),
                        profile(row)));
    }

    private Named<Mentee> mentee(Valid row) {
        return new Named<>(
                row.get(columns.name),
                new Mentee(
                        row.get(columns.code),
                        kind(row),
                        List.copyOf(set(row, columns.topics)),
                        row.find(columns.hours).orElse(0),
                        row.find(columns.experience).orElse(0),
                        profile(row)));
    }

    private Profile profile(Valid row) {
        Set<String> languages = set(row, columns.languages);
        return new Profile(
                languages.isEmpty() ? Unstated.LANGUAGES : languages,
                row.find(columns.territory).orElse(Place.UNKNOWN),
                availability(set(row, columns.availability)),
                modes(set(row, columns.modes)),
                set(row, columns.expectations),
                set(row, columns.gifts),
                row.find(columns.gender),
                row.find(columns.preferredGender).flatMap(preference -> preference),
                row.find(columns.organisation));
    }

    private static Set<String> set(Valid row, Column<Set<String>> column) {
        return row.find(column).orElse(Set.of());
    }

    private static Availability availability(Collection<String> blocks) {
        return blocks.isEmpty() ? Unstated.TIME : Availability.of(blocks.toArray(String[]::new));
    }

    private static Set<DeliveryMode> modes(Set<String> codes) {
        return codes.isEmpty()
                ? Unstated.MODES
                : Set.of(DeliveryMode.values()).stream()
                        .filter(mode -> codes.contains(mode.code()))
                        .collect(Collectors.toSet());
    }
}
