// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.engine.Flaws;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.venues.Venue;
import org.telar.programme.venues.Venues;

/** The venues in the database. */
@Component
public final class StoredVenues implements Venues {
    private final Tables tables;
    private final Territories territories;

    @Activate
    public StoredVenues(@Reference Tables tables, @Reference Territories territories) {
        this.tables = tables;
        this.territories = territories;
    }

    @Override
    public List<Stored<Venue>> all(User user) {
        return tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> tables.venues().all().stream()
                        .sorted(Comparator.comparing(
                                        (Stored<Venue> stored) -> stored.value().name(), String.CASE_INSENSITIVE_ORDER)
                                .thenComparingLong(Stored::id))
                        .toList());
    }

    @Override
    public Optional<Stored<Venue>> find(User user, long id) {
        return tables.as(user, ProgrammePermissions.SEE, () -> tables.venues().find(id));
    }

    @Override
    public Change<Venue> save(User user, Optional<Stored<Venue>> seen, Venue wanted) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            List<Flaw> flaws = new ArrayList<>(wanted.flaws());
            wanted.territory()
                    .ifPresent(code -> flaws.addAll(new Flaws()
                            .check(
                                    "territory",
                                    territories.find(wanted.country(), code).isPresent(),
                                    "programme.flaw.territory",
                                    code,
                                    wanted.country())
                            .all()));
            return flaws.isEmpty() ? tables.venues().save(seen, wanted) : new Change.Flawed<>(flaws);
        });
    }

    @Override
    public List<Near> nearest(User user, Territory territory) {
        return all(user).stream()
                .flatMap(stored -> near(stored, kilometres(stored.value(), territory)))
                .sorted(Comparator.comparingDouble(Near::kilometres))
                .toList();
    }

    private static Stream<Near> near(Stored<Venue> venue, OptionalDouble kilometres) {
        return kilometres.isPresent() ? Stream.of(new Near(venue, kilometres.getAsDouble())) : Stream.empty();
    }

    @Override
    public OptionalDouble kilometres(Venue from, Venue to) {
        Optional<Territory> there = point(to);
        return there.isPresent() ? kilometres(from, there.get()) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble kilometres(Venue from, Territory to) {
        Optional<Territory> here = point(from);
        return here.isPresent() ? territories.kilometres(here.get(), to) : OptionalDouble.empty();
    }

    private Optional<Territory> point(Venue venue) {
        return venue.latitude().isPresent() && venue.longitude().isPresent()
                ? Optional.of(new Territory(
                        venue.country(),
                        venue.territory().orElse(""),
                        Optional.empty(),
                        "",
                        venue.name(),
                        venue.latitude().getAsDouble(),
                        venue.longitude().getAsDouble()))
                : venue.territory().flatMap(code -> territories.find(venue.country(), code));
    }
}
