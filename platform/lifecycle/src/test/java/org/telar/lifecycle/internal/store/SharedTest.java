// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.AccessDenied;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.Tokens;
import org.telar.lifecycle.internal.container.ArchiveFolder;
import org.telar.lifecycle.internal.engine.ModuleVersion;
import org.telar.lifecycle.internal.engine.Overtaken;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.lifecycle.internal.engine.Wish;
import org.telar.lifecycle.internal.engine.Wishes;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StoredData;
import org.telar.testing.OnBothDatabases;

/** What nodes share: wishes, archives, tokens; and what becomes of a module's tables. */
@OnBothDatabases
class SharedTest {
    private static final ModuleId ID = new ModuleId("lifecycle");
    private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
    private static final Release LOOM =
            new Release(new ModuleId("loom"), ModuleVersion.of("1.2.0"), Release.Origin.ARCHIVE, "ab".repeat(32));

    private final Database database;
    private final ModuleStore store;
    private final SharedShelf shelf;
    private Instant now = NOON;

    @TempDir
    Path folder;

    SharedTest(Database database) {
        this.database = database;
        store = database.open(ModuleSchema.of(ID, getClass().getClassLoader()));
        shelf = new SharedShelf(store, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
        database.storedData().remove(ID);
    }

    @Test
    void whatOneNodeWishesTheOtherReads() throws Overtaken {
        assertEquals(Wishes.none(), shelf.read());
        Wishes first = Wishes.none().with(Wish.of(LOOM, true));
        shelf.put(first);
        assertEquals(first, shelf.read());
        assertThrows(Overtaken.class, () -> shelf.put(first));
        Wishes second = first.with(Wish.of(LOOM, false));
        shelf.put(second);
        assertEquals(second, new SharedShelf(store, Clock.systemUTC()).read());
    }

    @Test
    void ofManyWhoWishAtTheSameTimeOneIsHeard() throws Exception {
        Callable<Boolean> wish = () -> {
            try {
                shelf.put(Wishes.none().with(Wish.of(LOOM, true)));
                return true;
            } catch (Overtaken e) {
                return false;
            }
        };
        int heard = 0;
        try (var nodes = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> each : nodes.invokeAll(Collections.nCopies(6, wish))) {
                heard += each.get() ? 1 : 0;
            }
        }
        assertEquals(1, heard);
    }

    @Test
    void anArchiveThatOneNodeWasGivenIsFoundByTheOther() {
        byte[] archive = {1, 2, 3};
        archives("one").put(LOOM, archive);
        ArchiveFolder other = new ArchiveFolder(folder.resolve("other"));
        assertEquals(Optional.empty(), other.find(LOOM));
        assertArrayEquals(
                archive,
                new SharedArchives(store, other, Clock.systemUTC()).find(LOOM).orElseThrow());
        assertArrayEquals(archive, other.find(LOOM).orElseThrow());
    }

    private SharedArchives archives(String node) {
        InstantSource moving = () -> now;
        return new SharedArchives(store, new ArchiveFolder(folder.resolve(node)), moving.withZone(ZoneOffset.UTC));
    }

    @Test
    void anArchiveThatNobodyWishesGoesAfterADay() {
        Release other = new Release(LOOM.module(), ModuleVersion.of("1.3.0"), Release.Origin.ARCHIVE, "cd".repeat(32));
        archives("one").put(LOOM, new byte[] {1});
        archives("one").put(other, new byte[] {2});
        archives("one").keepOnly(Set.of(LOOM));
        assertTrue(archives("other").find(other).isPresent(), "the node that put it may be about to wish it");
        now = NOON.plus(Duration.ofHours(25));
        archives("one").keepOnly(Set.of(LOOM));
        assertEquals(Optional.empty(), archives("third").find(other));
        assertTrue(archives("third").find(LOOM).isPresent());
        archives("one").keepOnly(Set.of());
        assertEquals(Optional.empty(), archives("fourth").find(LOOM));
    }

    private Tokens tokens() {
        InstantSource moving = () -> now;
        return new Tokens(new TokenStore(store), moving.withZone(ZoneOffset.UTC), new SecureRandom());
    }

    @Test
    void aTokenIsGoodForWhatItsMakerMayAndAsLongAsItWasMadeFor() {
        User maker = new User(
                7,
                "Ana",
                Locale.ENGLISH,
                Set.of(Permissions.TOKENS.id(), Permissions.SEE.id(), Permissions.CHANGE.id()));
        String token = tokens().make(
                        maker, "deploys", Set.of(Permissions.SEE, Permissions.CHANGE, Permissions.REMOVE_DATA), 30);
        User program = tokens().user(token, Locale.ENGLISH).orElseThrow();
        assertTrue(program.may(Permissions.CHANGE));
        assertThrows(AccessDenied.class, () -> program.require(Permissions.REMOVE_DATA));
        assertThrows(AccessDenied.class, () -> program.require(Permissions.TOKENS));
        assertEquals(Optional.empty(), tokens().user(token + "x", Locale.ENGLISH));
        assertEquals(Optional.empty(), tokens().user("", Locale.ENGLISH));
        now = NOON.plus(Duration.ofDays(31));
        assertEquals(Optional.empty(), tokens().user(token, Locale.ENGLISH));
    }

    @Test
    void aRevokedTokenIsGoodForNothingAndNoTokenIsStored() {
        User admin = new User(1, "Ana", Locale.ENGLISH, Set.of(User.EVERYTHING));
        String token = tokens().make(admin, "deploys", Set.of(Permissions.SEE), 30);
        List<String> stored = new ArrayList<>();
        store.asTelar(
                "a test looks",
                () -> store.read(
                        "SELECT NAME, DIGEST FROM LIFECYCLE_TOKEN",
                        List.of(),
                        row -> stored.add(row[0] + " " + row[1])));
        assertEquals(1, stored.size());
        assertNotEquals(-1, stored.getFirst().indexOf("deploys"));
        assertEquals(-1, stored.getFirst().indexOf(token.substring(6)));
        tokens().revoke(admin, tokens().all(admin).getFirst().id());
        assertEquals(Optional.empty(), tokens().user(token, Locale.ENGLISH));
        User other = new User(2, "Eva", Locale.ENGLISH, Set.of(Permissions.CHANGE.id()));
        assertThrows(AccessDenied.class, () -> tokens().all(other));
        assertThrows(AccessDenied.class, () -> tokens().make(other, "x", Set.of(), 1));
    }

    @Test
    void dataThatIsRemovedIsGoneAndAModuleThatComesBackBeginsAnew() throws Overtaken {
        StoredData data = database.storedData();
        shelf.put(Wishes.none().with(Wish.of(LOOM, true)));
        assertEquals(1L, data.counts(ID).get("LIFECYCLE_WISHES"));
        List<List<?>> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        data.read(ID, "LIFECYCLE_WISHES", columns::addAll, rows::add);
        assertEquals(List.of("GENERATION", "CONTENT", "WISHED"), columns);
        assertEquals(shelf.read().write(), rows.getFirst().get(1));
        assertThrows(IllegalArgumentException.class, () -> data.read(ID, "PERSISTENCE_TABLE", names -> {}, row -> {}));
        store.close();
        data.remove(ID);
        assertEquals(new TreeMap<>(Map.of()), data.counts(ID));
        data.remove(ID);
        try (ModuleStore again = database.open(ModuleSchema.of(ID, getClass().getClassLoader()))) {
            assertEquals(Wishes.none(), new SharedShelf(again, Clock.systemUTC()).read());
        }
    }
}
