// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.internal.PeopleList.Written;
import org.telar.matchmaking.internal.store.Places;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class WavesTest {
    private static final User STAFF = new User(7, "Staff", Locale.ENGLISH, Set.of(User.EVERYTHING));

    private final ModuleStore store;
    private final Waves waves;

    WavesTest(Database database) {
        store = database.open(
                ModuleSchema.of(new ModuleId("matchmaking"), getClass().getClassLoader()));
        waves = new Waves(
                new WaveStore(store, new Places(new TwoTerritories()), Clock.systemUTC()),
                new Matchmaker(Policy.standard()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static final Place CHILE = new Place("CL", "13", "13120", -33.45, -70.6);

    private static Profile profile(String gender) {
        return new Profile(
                Set.of("es", "arn"),
                CHILE,
                Availability.of("mon-evening", "sun-evening"),
                Set.of(DeliveryMode.VIRTUAL, DeliveryMode.IN_PERSON),
                Set.of("sell-more"),
                Set.of(),
                Optional.of(gender),
                Optional.empty(),
                Optional.of("Cooperativa Ñandú"));
    }

    private static Named<Mentor> mentor(String code, int capacity) {
        Profile own = profile("woman");
        Profile elsewhere = new Profile(
                own.languages(),
                own.place(),
                own.availability(),
                own.modes(),
                own.expectations(),
                own.gifts(),
                own.gender(),
                Optional.empty(),
                Optional.empty());
        return new Named<>(
                "Mentora " + code, new Mentor(code, capacity, Set.of("pricing", "leadership"), 4, 9, elsewhere));
    }

    private static Named<Mentee> mentee(String code) {
        return new Named<>(
                "Participante " + code,
                new Mentee(code, Mentee.Kind.ENTERPRISE, List.of("pricing", "cash-flow"), 4, 2, profile("woman")));
    }

    private long wave(String name) {
        Change.Done<?> done = assertInstanceOf(Change.Done.class, waves.create(STAFF, name));
        return done.stored().id();
    }

    @Test
    void whatIsBroughtInComesOutTheSame() {
        long wave = wave("Round trip");
        waves.bringMentors(STAFF, wave, List.of(mentor("M2", 3), mentor("M1", 0)));
        waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        People people = waves.people(STAFF, wave);
        assertEquals(List.of(mentor("M1", 0), mentor("M2", 3)), people.mentors());
        assertEquals(List.of(mentee("E1")), people.mentees());
    }

    @Test
    void theSameListAgainChangesNothing() {
        long wave = wave("Twice");
        List<Named<Mentor>> list =
                IntStream.range(0, 2500).mapToObj(i -> mentor("M" + i, i % 4)).toList();
        assertEquals(new Written(2500, 0, 0), waves.bringMentors(STAFF, wave, list));
        String before = waves.people(STAFF, wave).fingerprint();
        assertEquals(new Written(0, 0, 2500), waves.bringMentors(STAFF, wave, list.reversed()));
        assertEquals(before, waves.people(STAFF, wave).fingerprint());
        assertEquals(
                new Written(1, 1, 1),
                waves.bringMentors(STAFF, wave, List.of(mentor("M1", 2), mentor("N1", 1), mentor("M2", 2))));
        assertNotEquals(before, waves.people(STAFF, wave).fingerprint());
        waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        assertEquals(new Written(0, 0, 1), waves.bringMentees(STAFF, wave, List.of(mentee("E1"))));
        Named<Mentee> renamed = new Named<>("Otra", mentee("E1").who());
        assertEquals(new Written(0, 1, 0), waves.bringMentees(STAFF, wave, List.of(renamed)));
    }

    @Test
    void aListThatIsStoppedHalfWayLeavesNothing() {
        long wave = wave("Stopped");
        Iterator<Named<Mentor>> endless = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Named<Mentor> next() {
                if (++given > 5000) {
                    throw new CancellationException();
                }
                return mentor("M" + given, 1);
            }
        };
        assertThrows(CancellationException.class, () -> waves.bringMentors(STAFF, wave, () -> endless));
        assertEquals(0, waves.mentors(STAFF).count(wave, ""));
    }

    @Test
    void peopleAreFoundByAPartOfNameOrCodeInAnyCase() {
        long wave = wave("Search");
        waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1), mentor("M2", 1), mentor("X9", 1)));
        assertEquals(2, waves.mentors(STAFF).count(wave, "mentora m"));
        assertEquals(List.of(mentor("X9", 1)), waves.mentors(STAFF).page(wave, "x9", 0, 10));
        assertEquals(List.of(mentor("M2", 1)), waves.mentors(STAFF).page(wave, "", 1, 1));
    }

    @Test
    void aNameIsGivenOnceWhateverItsCase() {
        wave("Ola Única");
        Flaw taken = new Flaw("name", Message.of("matchmaking.wave.name-taken", "ola única"));
        assertEquals(new Change.Flawed<>(List.of(taken)), waves.create(STAFF, " ola única "));
        assertInstanceOf(Change.Flawed.class, waves.create(STAFF, "  "));
        assertInstanceOf(Change.Flawed.class, waves.create(STAFF, "x".repeat(121)));
    }

    @Test
    void aMatchingIsKeptExplainedAndApproved() {
        long wave = wave("Matched");
        waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1)));
        waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2")));
        assertInstanceOf(Matching.class, waves.match(STAFF, wave, (step, done, total) -> {}, () -> false));
        Draft draft = waves.drafts(STAFF, wave).getFirst();
        assertEquals(1, draft.matched());
        assertEquals(1, draft.unmatched());

        Explained explained = waves.explained(STAFF, wave, draft.id()).orElseThrow();
        assertTrue(explained.current());
        assertEquals(
                explained.pairs().getFirst().score(),
                explained.pairs().getFirst().explanation().score());
        assertEquals(1, explained.left().size());
        assertTrue(explained.why(explained.left().getFirst()).toString().contains("Mentora M1 (M1)"));

        assertInstanceOf(Change.Done.class, waves.approve(STAFF, wave, draft.id()));
        assertEquals(
                draft.id(),
                waves.wave(STAFF, wave).orElseThrow().approvedDraft().orElseThrow());
    }

    @Test
    void whatWasMadeFromOtherPeopleCannotBeApproved() {
        long wave = wave("Stale");
        waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1)));
        waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        waves.match(STAFF, wave, (step, done, total) -> {}, () -> false);
        Draft draft = waves.drafts(STAFF, wave).getFirst();
        waves.bringMentees(STAFF, wave, List.of(mentee("E2")));
        assertFalse(waves.explained(STAFF, wave, draft.id()).orElseThrow().current());
        Change.Refused<?> refused = assertInstanceOf(Change.Refused.class, waves.approve(STAFF, wave, draft.id()));
        assertEquals("matchmaking.approve.people-changed", refused.reason().key());
        assertTrue(waves.wave(STAFF, wave).orElseThrow().approvedDraft().isEmpty());
    }

    @Test
    void ofManyApprovalsAtTheSameTimeTheDatabaseKeepsOneAndTheOthersAreTold() throws Exception {
        long wave = wave("Race");
        waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1)));
        waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        for (int i = 0; i < 4; i++) {
            waves.match(STAFF, wave, (step, done, total) -> {}, () -> false);
        }
        List<Draft> drafts = waves.drafts(STAFF, wave);
        CountDownLatch go = new CountDownLatch(1);
        List<Change<Draft>> changes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(drafts.size())) {
            List<Future<Change<Draft>>> futures = drafts.stream()
                    .map(draft -> threads.submit(() -> {
                        go.await();
                        return waves.approve(STAFF, wave, draft.id());
                    }))
                    .toList();
            go.countDown();
            for (Future<Change<Draft>> future : futures) {
                changes.add(future.get());
            }
        }
        Map<Boolean, List<Change<Draft>>> done =
                changes.stream().collect(Collectors.partitioningBy(Change.Done.class::isInstance));
        assertFalse(done.get(true).isEmpty());
        long approved = waves.wave(STAFF, wave).orElseThrow().approvedDraft().orElseThrow();
        assertTrue(
                done.get(true).stream()
                        .anyMatch(one -> one instanceof Change.Done<Draft> won
                                && won.stored().id() == approved),
                changes + " but " + approved);
    }

    @Test
    void whoMayNotIsRefusedByEveryMethod() {
        long wave = wave("Guarded");
        User nobody = new User(8, "Nobody", Locale.ENGLISH, Set.of());
        List<Runnable> calls = List.of(
                () -> waves.all(nobody),
                () -> waves.wave(nobody, wave),
                () -> waves.create(nobody, "Mine"),
                () -> waves.mentors(nobody),
                () -> waves.mentees(nobody),
                () -> waves.bringMentors(nobody, wave, List.of()),
                () -> waves.bringMentees(nobody, wave, List.of()),
                () -> waves.people(nobody, wave),
                () -> waves.match(nobody, wave, (step, done, total) -> {}, () -> false),
                () -> waves.drafts(nobody, wave),
                () -> waves.explained(nobody, wave, 1),
                () -> waves.approve(nobody, wave, 1));
        calls.forEach(call -> assertThrows(AccessDenied.class, call::run));
    }

    /** Ñuñoa and its region, enough to find a place again. */
    private static final class TwoTerritories implements Territories {
        private static final Territory REGION =
                new Territory("CL", "13", Optional.empty(), "region", "Metropolitana", -33.45, -70.6);
        private static final Territory NUNOA =
                new Territory("CL", "13120", Optional.of("13"), "comuna", "Ñuñoa", -33.45, -70.6);

        @Override
        public Optional<Territory> find(String country, String code) {
            return List.of(REGION, NUNOA).stream()
                    .filter(one -> one.country().equals(country) && one.code().equals(code))
                    .findFirst();
        }

        @Override
        public Naming named(String written, List<String> countries) {
            return new Naming.None(List.of());
        }

        @Override
        public List<Territory> ancestors(Territory territory) {
            return territory.equals(NUNOA) ? List.of(REGION) : List.of();
        }

        @Override
        public OptionalDouble kilometres(Territory from, Territory to) {
            return OptionalDouble.empty();
        }
    }
}
