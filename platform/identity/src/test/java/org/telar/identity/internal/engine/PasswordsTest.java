// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    /** From the tests of the reference implementation, github.com/P-H-C/phc-winner-argon2, src/test.c. */
    private static final List<String> VECTORS = List.of(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
            "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc");

    private final CheapPasswords cheap = new CheapPasswords();

    @Test
    void hashesOfTheReferenceImplementationMatch() {
        hashesOfTheReferenceImplementationMatch(Passwords.argon2id());
        hashesOfTheReferenceImplementationMatch(new Passwords(new Argon2id(), new Random(1), 1));
    }

    private static void hashesOfTheReferenceImplementationMatch(Passwords passwords) {
        for (String vector : VECTORS) {
            assertTrue(passwords.matches("password", Optional.of(vector)), vector);
            assertFalse(passwords.matches("passwore", Optional.of(vector)), vector);
            assertEquals(vector, PasswordHash.parse(vector).toString());
        }
    }

    @Test
    void javaAndTheLibraryOfTheSystemComeToTheSame() {
        Derivation java = new Argon2id();
        Optional<Derivation> system = NativeArgon2id.find(java);
        assumeTrue(system.isPresent(), "there is no libargon2 here");
        Random random = new Random(20261129);
        for (int round = 0; round < 20; round++) {
            byte[] password = new byte[random.nextInt(129)];
            byte[] salt = new byte[8 + random.nextInt(20)];
            random.nextBytes(password);
            random.nextBytes(salt);
            var cost = new PasswordHash.Cost(
                    8 * (1 + random.nextInt(2)) * (1 + random.nextInt(100)),
                    1 + random.nextInt(3),
                    1 + random.nextInt(2));
            assertArrayEquals(
                    java.derive(password, salt, cost, 32),
                    system.get().derive(password, salt, cost, 32),
                    () -> password.length + " bytes, " + cost);
        }
    }

    @Test
    void aLibraryThatComesToSomethingElseIsNotUsed() {
        assertEquals(Optional.empty(), NativeArgon2id.find((password, salt, cost, length) -> new byte[length]));
    }

    @Test
    void ownHashesCost64MebibytesAndThreePasses() {
        var passwords = Passwords.argon2id();
        String hash = passwords.hash("una contraseña larga");
        assertTrue(hash.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), hash);
        assertEquals(16, PasswordHash.parse(hash).salt().length);
        assertEquals(32, PasswordHash.parse(hash).tag().length);
        assertTrue(passwords.matches("una contraseña larga", Optional.of(hash)));
        assertFalse(passwords.matches("una contrasena larga", Optional.of(hash)));
    }

    @Test
    void theSamePasswordNeverHasTheSameHash() {
        assertNotEquals(cheap.passwords().hash("secret"), cheap.passwords().hash("secret"));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String hash = cheap.passwords().hash("contrase\u00f1a");
        assertTrue(cheap.passwords().matches("contrasen\u0303a", Optional.of(hash)));
    }

    @Test
    void nothingMatchesNoHashAndItCostsTheSame() {
        var costs = new java.util.ArrayList<PasswordHash.Cost>();
        var passwords = new Passwords(
                (password, salt, cost, length) -> {
                    costs.add(cost);
                    return new byte[length];
                },
                new Random(1),
                1);
        assertFalse(passwords.matches("secret", Optional.empty()));
        assertEquals(List.of(new PasswordHash.Cost(65_536, 3, 1)), costs);
    }

    @Test
    void evenATagThatEqualsTheOneOfNobodyIsRefused() {
        // a generator of zeros makes nobody's tag zeros, which is what this derivation gives
        var passwords = new Passwords((password, salt, cost, length) -> new byte[length], () -> 0L, 1);
        assertFalse(passwords.matches("secret", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=16$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2,p=1$$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
            })
    void whatIsNoArgon2idHashIsRefusedWithoutRepeatingIt(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(text));
        assertTrue(text.isEmpty() || !refusal.getMessage().contains(text));
    }

    @Test
    void textAndPartsOfAHashBelongTogether() {
        var hash = new PasswordHash(new PasswordHash.Cost(256, 2, 1), "somesalt".getBytes(), new byte[] {1, 2, 3});
        assertEquals("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$AQID", hash.toString());
        assertArrayEquals(hash.tag(), PasswordHash.parse(hash.toString()).tag());
    }

    @Test
    void onlyAFewHashesAreComputedAtOnce() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var bothInside = new CountDownLatch(2);
        var passwords = new Passwords(
                (password, salt, cost, length) -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    bothInside.countDown();
                    await(bothInside);
                    running.decrementAndGet();
                    return new byte[length];
                },
                new Random(1),
                2);
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<Future<String>> hashes = IntStream.range(0, 12)
                    .mapToObj(n -> threads.submit(() -> passwords.hash("secret")))
                    .toList();
            for (Future<String> hash : hashes) {
                hash.get();
            }
        }
        assertEquals(2, most.get());
    }

    @Test
    void aLongLineIsACrowd() throws Exception {
        var seatTaken = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var passwords = new Passwords(
                (password, salt, cost, length) -> {
                    seatTaken.countDown();
                    await(leave);
                    return new byte[length];
                },
                new Random(1),
                1);
        try (var threads = Executors.newFixedThreadPool(41)) {
            threads.submit(() -> passwords.hash("first"));
            seatTaken.await();
            assertFalse(passwords.crowded());
            IntStream.range(0, 40).forEach(n -> threads.submit(() -> passwords.hash("waiting")));
            while (!passwords.crowded()) {
                Thread.onSpinWait();
            }
            leave.countDown();
        }
        assertFalse(passwords.crowded());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
