// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {
    @TempDir
    Path home;

    private final MemoryBook accounts = new MemoryBook();
    private final Passwords passwords = new CheapPasswords().passwords();
    private Path file;
    private FirstAdministrator administrator;

    @BeforeEach
    void prepare() {
        file = home.resolve("etc/first-password");
        administrator = new FirstAdministrator(passwords, new SecureRandom(), file, Locale.of("es"));
    }

    @Test
    void anEmptyInstallationGetsOneWhoMayDoEverything() throws IOException {
        administrator.ensure(accounts, Optional.of("a password that was given"));
        Account admin = accounts.find("admin").orElseThrow();
        assertEquals(List.of(RoleGrant.everywhere(Roles.ADMINISTRATOR)), admin.roles());
        assertTrue(admin.user(new MemoryShelf(accounts).roles()).isAdministrator());
        assertEquals(Locale.of("es"), admin.language());
        assertTrue(passwords.matches("a password that was given", admin.password()));
    }

    @Test
    void aGivenPasswordIsWrittenNowhere() throws IOException {
        administrator.ensure(accounts, Optional.of("a password that was given"));
        assertFalse(Files.exists(file));
    }

    @Test
    void aMadeUpPasswordIsInTheFileForItsOwnerOnly() throws IOException {
        administrator.ensure(accounts, Optional.empty());
        String password = Files.readString(file).strip();
        assertTrue(password.matches("([a-hjkmnp-z1-9]{5}-){3}[a-hjkmnp-z1-9]{5}"), "shape");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(
                passwords.matches(password, accounts.find("admin").orElseThrow().password()));
    }

    @Test
    void noTwoInstallationsGetTheSamePassword() throws IOException {
        administrator.ensure(accounts, Optional.empty());
        String first = Files.readString(file);
        administrator.ensure(new MemoryBook(), Optional.empty());
        assertNotEquals(first, Files.readString(file));
    }

    @Test
    void whereThereIsAnAccountNothingHappens() throws IOException {
        accounts.add("ana", "hash");
        administrator.ensure(accounts, Optional.empty());
        administrator.ensure(accounts, Optional.of("a password that was given"));
        assertEquals(Optional.empty(), accounts.find("admin"));
        assertFalse(Files.exists(file));
    }

    @Test
    void theNodeThatComesSecondTakesItsPasswordBack() throws IOException {
        var other = new EmptyUntilAsked(accounts);
        administrator.ensure(other, Optional.empty());
        assertFalse(Files.exists(file));
        assertEquals(
                Optional.of("made by the other node"),
                accounts.find("admin").orElseThrow().password());
    }

    @Test
    void aDatabaseThatFailsLeavesNoPasswordBehind() {
        accounts.fail(new IllegalStateException("lost"));
        assertThrows(IllegalStateException.class, () -> administrator.ensure(accounts, Optional.empty()));
        assertFalse(Files.exists(file));
    }

    @Test
    void withoutAPlaceForThePasswordThereIsNoAccount() throws IOException {
        Files.writeString(home.resolve("etc"), "a file where the folder should be");
        assertThrows(IOException.class, () -> administrator.ensure(accounts, Optional.empty()));
        assertTrue(accounts.isEmpty());
    }

    @Test
    void aPasswordLeftByAStartThatWasKilledIsReplaced() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "stale");
        administrator.ensure(accounts, Optional.empty());
        assertNotEquals("stale", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    /** Another node creates the account between the question whether there is one and the creation. */
    private record EmptyUntilAsked(MemoryBook accounts) implements AccountBook {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public boolean createFirst(Account account) {
            accounts.createFirst(account.withPassword("made by the other node"));
            return accounts.createFirst(account);
        }

        @Override
        public Optional<Account> create(Account account) {
            return accounts.create(account);
        }

        @Override
        public Optional<Account> find(String canonicalName) {
            return accounts.find(canonicalName);
        }

        @Override
        public Optional<Account> find(long id) {
            return accounts.find(id);
        }

        @Override
        public List<Account> all() {
            return accounts.all();
        }

        @Override
        public Account change(long id, UnaryOperator<Account> change) {
            return accounts.change(id, change);
        }
    }
}
