// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.STRANGER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;
import static org.telar.programme.internal.Ground.fields;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.persistence.Database;
import org.telar.programme.Translated;
import org.telar.programme.topics.Topic;
import org.telar.programme.topics.Topic.Area;
import org.telar.programme.venues.Check;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class TopicsAndVenuesTest {
    private static final Territory CHILLAN =
            new Territory("CL", "16101", Optional.empty(), "comuna", "Chillán", -36.6066, -72.1034);
    private static final Territory NOWHERE =
            new Territory("CL", "99999", Optional.empty(), "comuna", "Nada", Double.NaN, Double.NaN);

    private final Ground ground;
    private final StoredTopics topics;
    private final StoredVenues venues;

    TopicsAndVenuesTest(Database database) {
        ground = new Ground(database);
        topics = new StoredTopics(ground.tables);
        venues = new StoredVenues(ground.tables, new TwoTerritories());
    }

    @AfterEach
    void empty() {
        topics.all().stream()
                .filter(stored -> stored.value().code().startsWith("own-"))
                .forEach(topic -> ground.looking(() -> ground.tables.topics().remove(topic)));
        ground.close();
    }

    /** One degree of latitude is a distance of 100 here. */
    private static final class TwoTerritories implements Territories {
        @Override
        public Optional<Territory> find(String country, String code) {
            return List.of(CHILLAN, NOWHERE).stream()
                    .filter(territory -> territory.country().equals(country)
                            && territory.code().equals(code))
                    .findFirst();
        }

        @Override
        public Naming named(String written, List<String> countries) {
            return new Naming.None(List.of());
        }

        @Override
        public List<Territory> ancestors(Territory territory) {
            return List.of();
        }

        @Override
        public OptionalDouble kilometres(Territory from, Territory to) {
            double distance = 100 * Math.abs(from.latitude() - to.latitude());
            return Double.isNaN(distance) ? OptionalDouble.empty() : OptionalDouble.of(distance);
        }
    }

    private static Topic topic(String code, Optional<String> parent, Area area, String... countries) {
        return new Topic(code, parent, area, Translated.of("Propio", "Own"), Set.of(countries), false);
    }

    @Test
    void theTopicsOfTheSourcesAreThereToStartFrom() {
        Set<String> codes =
                topics.all().stream().map(stored -> stored.value().code()).collect(Collectors.toSet());
        assertTrue(codes.containsAll(Set.of(
                "financing",
                "e-commerce",
                "digital-marketing",
                "entrepreneurial-skills",
                "communication",
                "leadership",
                "job-search",
                "canvas-model",
                "purchase-orders",
                "cash-flow",
                "corporate-buyers",
                "procurement",
                "pricing",
                "formalisation",
                "diversification",
                "digital-tools",
                "negotiation",
                "self-confidence",
                "decision-making",
                "use-of-income")));
        topics.all().forEach(stored -> {
            assertEquals(List.of(), stored.value().flaws(), stored.value().code());
            assertEquals(Set.of("es", "en"), stored.value().names().texts().keySet());
            stored.value().parent().ifPresent(parent -> assertTrue(codes.contains(parent), parent));
        });
        assertEquals(
                "Órdenes de pedido",
                topics.find("purchase-orders").orElseThrow().value().names().in(Locale.of("es")));
    }

    @Test
    void aCountryAddsTopicsOfItsOwn() {
        Stored<Topic> own = done(topics.save(
                COORDINATOR, Optional.empty(), topic("own-wine", Optional.of("sales"), Area.BUSINESS, "CL")));
        assertTrue(topics.offered("CL").contains(own));
        assertFalse(topics.offered("MX").contains(own));
        Topic retired = new Topic(
                "own-wine", Optional.empty(), Area.BUSINESS, own.value().names(), Set.of(), true);
        Stored<Topic> gone = done(topics.save(COORDINATOR, Optional.of(own), retired));
        assertFalse(topics.offered("CL").contains(gone));
        assertEquals(Optional.of(gone), topics.find("own-wine"));
        assertEquals(new Change.Overtaken<>(gone), topics.save(COORDINATOR, Optional.of(own), own.value()));
    }

    @Test
    void theTreeOfTopicsStaysATree() {
        Stored<Topic> above =
                done(topics.save(COORDINATOR, Optional.empty(), topic("own-a", Optional.empty(), Area.BUSINESS)));
        done(topics.save(COORDINATOR, Optional.empty(), topic("own-b", Optional.of("own-a"), Area.BUSINESS)));
        assertEquals(
                List.of("parent"),
                fields(topics.save(
                        COORDINATOR, Optional.of(above), topic("own-a", Optional.of("own-b"), Area.BUSINESS))));
        assertEquals(
                List.of("parent"),
                fields(topics.save(
                        COORDINATOR, Optional.empty(), topic("own-c", Optional.of("own-a"), Area.PERSONAL))));
        assertEquals(
                List.of("parent"),
                fields(topics.save(
                        COORDINATOR, Optional.empty(), topic("own-c", Optional.of("own-x"), Area.BUSINESS))));
        assertEquals(
                List.of("code"),
                fields(topics.save(COORDINATOR, Optional.empty(), topic("own-a", Optional.empty(), Area.BUSINESS))));
        assertEquals(
                List.of("code"),
                fields(topics.save(COORDINATOR, Optional.of(above), topic("own-z", Optional.empty(), Area.BUSINESS))));
        assertEquals(
                List.of("code"),
                fields(topics.save(COORDINATOR, Optional.empty(), topic("own Ñ", Optional.empty(), Area.BUSINESS))));
        assertThrows(
                AccessDenied.class,
                () -> topics.save(READER, Optional.empty(), topic("own-d", Optional.empty(), Area.BUSINESS)));
    }

    private static Venue venue(String name, Optional<String> territory, OptionalDouble latitude) {
        return new Venue(
                name,
                Venue.Kind.HUB,
                "CL",
                territory,
                latitude,
                latitude.isPresent() ? OptionalDouble.of(-72) : OptionalDouble.empty(),
                "Calle 1",
                OptionalInt.of(40),
                Map.of(
                        Facility.SATELLITE_INTERNET, new Check(Check.State.PRESENT, TODAY),
                        Facility.CHILD_FRIENDLY_SPACE, new Check(Check.State.MISSING, TODAY.minusDays(1))),
                "nota");
    }

    private Stored<Venue> saved(Venue venue) {
        return done(venues.save(COORDINATOR, Optional.empty(), venue));
    }

    @Test
    void aVenueIsReadAsItWasStored() {
        Stored<Venue> full = saved(venue("Aldea", Optional.of("16101"), OptionalDouble.of(-36.5)));
        Venue bare = new Venue(
                "Sala",
                Venue.Kind.VENUE,
                "MX",
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                OptionalInt.empty(),
                Map.of(),
                "");
        Stored<Venue> second = saved(bare);
        assertEquals(List.of(full, second), venues.all(READER));
        assertEquals(venue("Aldea", Optional.of("16101"), OptionalDouble.of(-36.5)), full.value());
        assertEquals(bare, second.value());
        assertTrue(full.value().has(Facility.SATELLITE_INTERNET));
        assertFalse(
                full.value().has(Facility.CHILD_FRIENDLY_SPACE) || full.value().has(Facility.COMPUTERS));
    }

    @Test
    void distancesCountFromTheVenueOrElseFromItsTerritory() {
        Stored<Venue> far = saved(venue("Lejos", Optional.of("16101"), OptionalDouble.of(-40.6066)));
        Stored<Venue> here = saved(venue("Aquí", Optional.of("16101"), OptionalDouble.empty()));
        saved(venue("Sin punto", Optional.of("99999"), OptionalDouble.empty()));
        saved(venue("Sin lugar", Optional.empty(), OptionalDouble.empty()));
        assertEquals(
                List.of(here.id(), far.id()),
                venues.nearest(READER, CHILLAN).stream()
                        .map(near -> near.venue().id())
                        .toList());
        assertEquals(400, venues.kilometres(far.value(), here.value()).orElseThrow(), 1e-9);
    }

    @Test
    void whatAVenueCannotBeIsSaid() {
        Venue wrong = new Venue(
                "",
                Venue.Kind.HUB,
                "CL",
                Optional.of("1"),
                OptionalDouble.of(91),
                OptionalDouble.of(-181),
                "x".repeat(301),
                OptionalInt.of(0),
                Map.of(Facility.COMPUTERS, new Check(Check.State.BROKEN, TODAY.withYear(1900))),
                "");
        assertEquals(
                List.of("name", "latitude", "longitude", "address", "capacity", "facilities", "territory"),
                fields(venues.save(COORDINATOR, Optional.empty(), wrong)));
        Venue half = new Venue(
                "Sala",
                Venue.Kind.HUB,
                "CL",
                Optional.empty(),
                OptionalDouble.of(1),
                OptionalDouble.empty(),
                "",
                OptionalInt.empty(),
                Map.of(),
                "");
        assertEquals(List.of("longitude"), fields(venues.save(COORDINATOR, Optional.empty(), half)));
        assertThrows(AccessDenied.class, () -> venues.save(READER, Optional.empty(), half));
        assertThrows(AccessDenied.class, () -> venues.all(STRANGER));
        assertThrows(AccessDenied.class, () -> venues.find(STRANGER, 1));
        assertThrows(AccessDenied.class, () -> venues.nearest(STRANGER, CHILLAN));
    }
}
