// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorsTest {
    @TempDir
    Path home;

    private final HandClock clock = new HandClock();
    private final MemoryBook accounts = new MemoryBook();
    private final FactorBook book = new MemoryShelf(accounts).factors();
    private final Account ana = accounts.add("ana@example.org", "hash");
    private final Account eva = accounts.add("eva@example.org", "hash");
    private Path file;
    private SecondFactors factors;

    @BeforeEach
    void prepare() {
        file = home.resolve("etc/second-factor.key");
        factors = new SecondFactors(new KeyFile(file, new SecureRandom()), new SecureRandom(), clock);
    }

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertEquals(code, OneTimeCodes.code(secret, OneTimeCodes.step(Instant.ofEpochSecond(second))));
    }

    /** RFC 4648, section 10, those without padding. */
    @ParameterizedTest
    @CsvSource({"fooba, MZXW6YTB", "foobafooba, MZXW6YTBMZXW6YTB", "'', ''"})
    void keysAreWrittenAsInTheStandard(String bytes, String text) {
        assertEquals(text, Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aCodeIsGoodHalfAMinuteEarlyAndLateAndNotLonger() {
        byte[] secret = factors.offer(ana).secret();
        long now = OneTimeCodes.step(clock.instant());
        for (long step = now - 3; step <= now + 3; step++) {
            assertEquals(
                    Math.abs(step - now) <= 1 ? OptionalLong.of(step) : OptionalLong.empty(),
                    OneTimeCodes.stepOf(OneTimeCodes.code(secret, step), secret, clock.instant()));
        }
    }

    private String code(byte[] secret) {
        return OneTimeCodes.code(secret, OneTimeCodes.step(clock.instant()));
    }

    private byte[] setUp() {
        byte[] secret = factors.offer(ana).secret();
        factors.accept(book, ana, secret, code(secret)).orElseThrow();
        return secret;
    }

    @Test
    void aCodeLetsInOnceAlsoTheOneOfTheSetUp() {
        byte[] secret = setUp();
        assertFalse(factors.isRight(book, ana, code(secret)));
        clock.forward(Duration.ofSeconds(30));
        assertTrue(factors.isRight(
                book,
                ana,
                " " + code(secret).substring(0, 3) + " " + code(secret).substring(3)));
        assertFalse(factors.isRight(book, ana, code(secret)));
    }

    @Test
    void anEarlierCodeIsNotTakenAfterALaterOne() {
        byte[] secret = setUp();
        clock.forward(Duration.ofSeconds(60));
        String before = OneTimeCodes.code(secret, OneTimeCodes.step(clock.instant()) - 1);
        assertTrue(factors.isRight(book, ana, code(secret)));
        assertFalse(factors.isRight(book, ana, before));
    }

    @Test
    void aWrongFirstCodeSetsNothingUp() {
        byte[] secret = factors.offer(ana).secret();
        assertEquals(Optional.empty(), factors.accept(book, ana, secret, "12345"));
        assertEquals(Optional.empty(), book.find(ana.id()));
    }

    @Test
    void aRecoveryCodeLetsInOnceHoweverItIsTyped() {
        byte[] secret = factors.offer(ana).secret();
        List<String> recovery = factors.accept(book, ana, secret, code(secret)).orElseThrow();
        assertEquals(10, recovery.size());
        assertEquals(10, recovery.stream().distinct().count());
        String typed = recovery.get(3).toUpperCase().replace('-', ' ');
        assertTrue(factors.isRight(book, ana, typed));
        assertFalse(factors.isRight(book, ana, typed));
        assertEquals(9, book.find(ana.id()).orElseThrow().recoveryCodesLeft());
    }

    @Test
    void whoHasNoSecondFactorHasNoRightCode() {
        assertFalse(factors.isRight(book, eva, "000000"));
    }

    @Test
    void theDatabaseHasTheSecretOnlySealedForThisAccountAndThisKey() throws IOException {
        byte[] secret = setUp();
        String sealed = book.find(ana.id()).orElseThrow().sealed();
        KeyFile key = new KeyFile(file, new SecureRandom());
        assertArrayEquals(secret, key.open(sealed, "second factor of account " + ana.id()));
        assertThrows(IllegalStateException.class, () -> key.open(sealed, "second factor of account " + eva.id()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertNotEquals(key.seal(secret, "same"), key.seal(secret, "same"), "equal secrets do not look equal");
        KeyFile other = new KeyFile(home.resolve("other.key"), new SecureRandom());
        assertThrows(IllegalStateException.class, () -> other.open(sealed, "second factor of account " + ana.id()));
    }

    @Test
    void theKeyIsChangedAndPeopleNoticeNothing() throws IOException {
        byte[] secret = setUp();
        String before = book.find(ana.id()).orElseThrow().sealed();
        String keyBefore = Files.readString(file);
        assertEquals(1, factors.changeKey(book));
        assertEquals(1, Files.readAllLines(file).size(), "the earlier key is forgotten");
        assertNotEquals(keyBefore, Files.readString(file));
        assertThrows(
                IllegalStateException.class,
                () -> new KeyFile(file, new SecureRandom()).open(before, "second factor of account " + ana.id()));
        clock.forward(Duration.ofSeconds(30));
        assertTrue(factors.isRight(book, ana, code(secret)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aChangeThatWasInterruptedLeavesEveryoneHerFactorAndIsDoneAgain() throws IOException {
        byte[] secret = setUp();
        new KeyFile(file, new SecureRandom()).change();
        assertEquals(2, Files.readAllLines(file).size());
        clock.forward(Duration.ofSeconds(30));
        assertTrue(factors.isRight(book, ana, code(secret)));
        factors.changeKey(book);
        assertEquals(1, Files.readAllLines(file).size());
        clock.forward(Duration.ofSeconds(30));
        assertTrue(factors.isRight(book, ana, code(secret)));
    }

    @Test
    void anAppReadsTheOffer() {
        var offer = factors.offer(ana, new byte[20]);
        assertEquals("A".repeat(32), offer.typed());
        assertEquals(
                "otpauth://totp/Telar%3Aana%40example.org?secret=" + offer.typed() + "&issuer=Telar", offer.address());
    }
}
