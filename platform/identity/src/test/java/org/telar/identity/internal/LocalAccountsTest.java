// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.PasswordChange;
import org.telar.identity.SignIn;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.CheapPasswords;
import org.telar.identity.internal.engine.HandClock;
import org.telar.identity.internal.engine.MemoryBook;
import org.telar.identity.internal.engine.MemoryShelf;
import org.telar.persistence.DatabaseState;

class LocalAccountsTest {
    private static final String PASSWORD = Office.PASSWORD;
    private static final String ADDRESS = "192.0.2.7";
    private static final Message REFUSED = Message.of("identity.refused");

    private final Office office = new Office();
    private final HandClock clock = office.clock;
    private final CheapPasswords cheap = office.cheap;
    private final SettableState state = office.state;
    private final MemoryBook book = office.book;
    private final LocalAccounts accounts = office.accounts;
    private final Account admin = office.admin;

    @Test
    void theRightPasswordIsAWelcomeToTheUserOfTheAccount() {
        assertEquals(
                new SignIn.Welcome(new User(admin.id(), "admin", Locale.ENGLISH, Set.of(User.EVERYTHING))),
                accounts.signIn("admin", PASSWORD, ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Admin", " admin ", "ADMIN", "\uff41dmin"})
    void aNameMayBeTypedInManyWays(String name) {
        assertInstanceOf(SignIn.Welcome.class, accounts.signIn(name, PASSWORD, ADDRESS));
    }

    @Test
    void wrongPasswordAndUnknownNameAreRefusedAlikeAndCostTheSame() {
        assertEquals(new SignIn.Refused(REFUSED), accounts.signIn("admin", "wrong", ADDRESS));
        assertEquals(1, cheap.derivedSince());
        assertEquals(new SignIn.Refused(REFUSED), accounts.signIn("nobody", PASSWORD, ADDRESS));
        assertEquals(1, cheap.derivedSince());
        assertEquals(List.of("turned away " + admin.id() + " password", "turned away 0 password"), office.shelf.noted);
    }

    @Test
    void afterThreeWrongPasswordsNoFurtherOneIsLookedAtBeforeTheWaitIsOver() {
        guess(3);
        cheap.derivedSince();
        assertEquals(
                new SignIn.Slowed(
                        Message.of("identity.slowed", Message.of("identity.seconds", 1L)), Duration.ofSeconds(1)),
                accounts.signIn("admin", PASSWORD, ADDRESS));
        assertEquals(0, cheap.derivedSince());
        clock.forward(Duration.ofSeconds(1));
        assertInstanceOf(SignIn.Welcome.class, accounts.signIn("admin", PASSWORD, ADDRESS));
    }

    @Test
    void whoIsInvitedOrDisabledIsRefusedLikeWhoIsUnknownAndCostsTheSame() {
        for (Account.State state : List.of(Account.State.INVITED, Account.State.DISABLED)) {
            book.change(admin.id(), account -> account.in(state));
            cheap.derivedSince();
            assertEquals(new SignIn.Refused(REFUSED), accounts.signIn("admin", PASSWORD, ADDRESS));
            assertEquals(1, cheap.derivedSince());
        }
    }

    @Test
    void unknownNamesAreSlowedLikeKnownOnes() {
        for (int n = 0; n < 3; n++) {
            accounts.signIn("nobody", "wrong", ADDRESS);
        }
        assertInstanceOf(SignIn.Slowed.class, accounts.signIn("nobody", "wrong", ADDRESS));
    }

    @Test
    void longWaitsAreToldInMinutesRoundedUp() {
        for (int n = 0; n < 9; n++) {
            if (accounts.signIn("admin", "wrong", ADDRESS) instanceof SignIn.Slowed slowed) {
                clock.forward(slowed.retryAfter());
                accounts.signIn("admin", "wrong", ADDRESS);
            }
        }
        assertInstanceOf(SignIn.Slowed.class, accounts.signIn("admin", "wrong", ADDRESS));
        for (int n = 0; n < 5; n++) {
            clock.forward(((SignIn.Slowed) accounts.signIn("admin", "wrong", ADDRESS)).retryAfter());
            accounts.signIn("admin", "wrong", ADDRESS);
        }
        clock.forward(Duration.ofMillis(1));
        assertEquals(
                Message.of("identity.slowed", Message.of("identity.minutes", 15L)),
                ((SignIn.Slowed) accounts.signIn("admin", "wrong", ADDRESS)).reason());
    }

    @Test
    void withoutADatabaseNobodyIsRefusedForAWrongPassword() {
        state.is(SettableState.DOWN);
        accounts.unbindShelf(office.shelf);
        var unavailable = new SignIn.Unavailable(Message.of("identity.no-database"));
        assertEquals(unavailable, accounts.signIn("admin", PASSWORD, ADDRESS));
        assertEquals(Optional.of(Message.of("identity.no-database")), accounts.outage());
    }

    @Test
    void whileTelarStartsThatIsSaid() {
        state.is(new DatabaseState.Starting());
        accounts.unbindShelf(office.shelf);
        assertEquals(Optional.of(Message.of("identity.starting")), accounts.outage());
        state.is(SettableState.UP);
        assertEquals(
                Optional.of(Message.of("identity.starting")), accounts.outage(), "accounts come after the database");
    }

    @Test
    void aDatabaseLostMeanwhileIsAnOutage() {
        state.is(SettableState.DOWN);
        book.fail(new IllegalStateException("connection reset"));
        assertInstanceOf(SignIn.Unavailable.class, accounts.signIn("admin", PASSWORD, ADDRESS));
        assertEquals(Optional.of(Message.of("identity.no-database")), accounts.outage());
    }

    @Test
    void aFailureWithTheDatabaseUpIsNotHidden() {
        book.fail(new IllegalStateException("a defect"));
        assertThrows(IllegalStateException.class, () -> accounts.signIn("admin", PASSWORD, ADDRESS));
    }

    @Test
    void aBookThatWasReplacedBeforeItWentDoesNotTakeTheNewOneAway() {
        accounts.bindShelf(new MemoryShelf(new MemoryBook()));
        accounts.unbindShelf(office.shelf);
        assertEquals(Optional.empty(), accounts.outage());
    }

    @Test
    void theLanguageIsKeptForTheNextTime() {
        User user = welcomed(PASSWORD);
        assertEquals(Locale.of("es"), accounts.speak(user, Locale.of("es")).language());
        assertEquals(Locale.of("es"), welcomed(PASSWORD).language());
    }

    @Test
    void aNewPasswordTakesTheOldOnesPlace() {
        User user = welcomed(PASSWORD);
        assertInstanceOf(PasswordChange.Changed.class, accounts.changePassword(user, PASSWORD, "otra trama de lana"));
        assertEquals(new SignIn.Refused(REFUSED), accounts.signIn("admin", PASSWORD, ADDRESS));
        assertEquals(user, welcomed("otra trama de lana"));
    }

    @Test
    void aPasswordIsNotChangedWithoutTheCurrentOne() {
        User user = welcomed(PASSWORD);
        assertEquals(
                new PasswordChange.Refused(Message.of("identity.password.wrong")),
                accounts.changePassword(user, "wrong", "otra trama de lana"));
        welcomed(PASSWORD);
    }

    @Test
    void guessingTheCurrentPasswordInAnOpenSessionIsSlowedToo() {
        User user = welcomed(PASSWORD);
        for (int n = 0; n < 3; n++) {
            accounts.changePassword(user, "wrong", "otra trama de lana");
        }
        assertEquals(
                new PasswordChange.Refused(Message.of("identity.slowed", Message.of("identity.seconds", 1L))),
                accounts.changePassword(user, PASSWORD, "otra trama de lana"));
        assertInstanceOf(SignIn.Welcome.class, accounts.signIn("admin", PASSWORD, ADDRESS));
    }

    @Test
    void aNewPasswordMustBeLongNotEndlessAndNew() {
        User user = welcomed(PASSWORD);
        assertEquals(refused("short", 11, 12), accounts.changePassword(user, PASSWORD, "eleven char"));
        assertEquals(refused("long", 129, 128), accounts.changePassword(user, PASSWORD, "x".repeat(129)));
        assertEquals(refused("same"), accounts.changePassword(user, PASSWORD, PASSWORD));
        assertEquals(refused("common"), accounts.changePassword(user, PASSWORD, "Contraseña-Telar1"));
        // twelve characters of two code units each
        String animals = IntStream.range(0, 12)
                .mapToObj(n -> Character.toString(0x1F400 + n))
                .collect(Collectors.joining());
        assertInstanceOf(PasswordChange.Changed.class, accounts.changePassword(user, PASSWORD, animals));
    }

    private static PasswordChange refused(String what, Object... values) {
        return new PasswordChange.Refused(Message.of("identity.password." + what, values));
    }

    private User welcomed(String password) {
        return assertInstanceOf(SignIn.Welcome.class, accounts.signIn("admin", password, ADDRESS))
                .user();
    }

    private void guess(int times) {
        for (int n = 0; n < times; n++) {
            assertEquals(new SignIn.Refused(REFUSED), accounts.signIn("admin", "wrong" + n, ADDRESS));
        }
    }
}
