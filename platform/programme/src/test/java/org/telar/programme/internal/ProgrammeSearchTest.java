// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.STRANGER;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.ClassPathTexts;
import org.telar.api.SearchProvider.Found;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.DocumentKind;
import org.telar.programme.venues.Venue;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ProgrammeSearchTest {
    private final Ground ground;
    private final ProgrammeSearch search;
    private final Stored<Programme> network;

    ProgrammeSearchTest(Database database) {
        ground = new Ground(database);
        search = new ProgrammeSearch(ground.tables, new FewPlaces());
        network = ground.network();
        ground.wave(network, 1, 5);
        ground.wave(network, 2, 5);
        ground.looking(() -> ground.tables
                .documents()
                .add(Document.of(
                        network.id(), new DocumentKind(1, "report", "programme", false), "Informe de la ola")));
        ground.looking(() -> ground.tables
                .venues()
                .add(new Venue(
                        "Salón Olas",
                        Venue.Kind.VENUE,
                        "CL",
                        Optional.of("13101"),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "",
                        OptionalInt.empty(),
                        Map.of(),
                        "")));
    }

    /** Two that are known by name. */
    private record FewPlaces() implements Places {
        @Override
        public Optional<String> name(String code) {
            return Optional.ofNullable(
                    Map.of("CL", "Chile", "CL-13101", "Santiago").get(code));
        }

        @Override
        public List<Place> find(String typed, int most) {
            return List.of();
        }
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private List<String> titles(User user, String words) {
        return search.search(user, words, 10).stream().map(Found::title).toList();
    }

    @Test
    void everyKindIsFoundWhereItIsShown() {
        String programme = "programme/" + network.id();
        assertEquals(
                List.of(new Found("programme.programme", "Red Ñuble", "Chile", programme)),
                search.search(COORDINATOR, "NUB red", 10));
        assertEquals(List.of("Ola 1", "Ola 2", "Informe de la ola", "Salón Olas"), titles(COORDINATOR, "ola"));
        assertEquals(
                List.of(new Found("programme.wave", "Ola 2", "Red Ñuble", programme + "/waves")),
                search.search(COORDINATOR, "ola 2 ñub", 10));
        assertEquals(
                List.of(new Found("programme.document", "Informe de la ola", "Red Ñuble", programme + "/documents")),
                search.search(COORDINATOR, "informe", 10));
        List<Found> room = search.search(COORDINATOR, "salon", 10);
        assertEquals("Santiago", room.getFirst().detail());
        long venue =
                ground.looking(() -> ground.tables.venues().all()).getFirst().id();
        assertEquals("programme/venue/" + venue, room.getFirst().path());
    }

    @Test
    void eachKindHasItsWordInBothLanguages() {
        ClassPathTexts texts = new ClassPathTexts(ProgrammeSearch.class);
        for (String kind : List.of("programme", "wave", "venue", "document")) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                assertEquals(true, texts.keys(language).contains("programme." + kind), kind + " " + language);
            }
        }
    }

    @Test
    void onlyWhatOneMaySeeIsFound() {
        assertEquals(List.of(), titles(STRANGER, "ola"));
        User planner = new User(3, "Eva", Locale.of("es"), Set.of("programme.see"));
        assertEquals(List.of("Ola 1", "Ola 2", "Salón Olas"), titles(planner, "ola"));
        User archivist = new User(4, "Ida", Locale.of("es"), Set.of("programme.documents.see"));
        assertEquals(List.of(), titles(archivist, "informe"), "the page that shows it is not for her");
    }

    @Test
    void nothingTypedFindsNothingAndNeverMoreThanWanted() {
        assertEquals(List.of(), titles(COORDINATOR, " ·- "));
        assertEquals(List.of(), titles(COORDINATOR, "nuble ola xyz"));
        assertEquals(2, search.search(COORDINATOR, "ola", 2).size());
    }
}
