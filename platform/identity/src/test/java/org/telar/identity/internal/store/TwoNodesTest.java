// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.AccountBook;
import org.telar.identity.internal.engine.CheapPasswords;
import org.telar.identity.internal.engine.FirstAdministrator;
import org.telar.identity.internal.engine.Passwords;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.PostgresServer;

/** Two nodes with one PostgreSQL between them start together for the first time. */
class TwoNodesTest {
    private static PostgresServer server;

    @TempDir
    Path homes;

    private final Passwords passwords = new CheapPasswords().passwords();

    @BeforeAll
    static void start() {
        server = PostgresServer.forgetful();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @RepeatedTest(5)
    void oneOfThemCreatesTheAdministratorAndOnlyItsPasswordIsWritten() throws Exception {
        String url = server.newDatabase();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<List<Account>>> nodes = Stream.of("one", "two")
                    .map(home -> threads.submit(node(url, homes.resolve(home), start)))
                    .toList();
            Account admin = nodes.getFirst().get().getFirst();
            assertEquals(List.of(admin), nodes.getLast().get());
            List<String> written = Stream.of("one", "two")
                    .map(home -> homes.resolve(home).resolve("etc/first-password"))
                    .filter(Files::exists)
                    .map(TwoNodesTest::read)
                    .toList();
            assertEquals(1, written.size());
            assertTrue(passwords.matches(written.getFirst(), admin.password()));
        }
    }

    private Callable<List<Account>> node(String url, Path home, CyclicBarrier start) {
        return () -> {
            try (var database = StandaloneDatabase.open(url, Files.createDirectories(home))) {
                var tables = new Tables(
                        database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader())));
                var administrator = new FirstAdministrator(
                        passwords, new SecureRandom(), home.resolve("etc/first-password"), Locale.of("es"));
                start.await(1, TimeUnit.MINUTES);
                administrator.ensure(tables.accounts(), Optional.empty());
                List<Account> found = found(tables.accounts());
                tables.close();
                return found;
            }
        };
    }

    private static List<Account> found(AccountBook store) {
        return store.find(FirstAdministrator.NAME).stream().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
