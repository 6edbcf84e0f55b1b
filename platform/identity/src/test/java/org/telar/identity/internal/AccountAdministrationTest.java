// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.Reach;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.identity.SignIn;
import org.telar.identity.internal.AccountAdministration.Invitation;
import org.telar.identity.internal.Doorway.Answer;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.CheapPasswords;
import org.telar.identity.internal.engine.HandClock;
import org.telar.identity.internal.engine.Invitee;
import org.telar.identity.internal.engine.LinkBook.Purpose;
import org.telar.identity.internal.engine.Role;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.engine.Secrets;
import org.telar.identity.internal.store.Tables;
import org.telar.mail.Mail;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

/** From the invitation to the sign-in, and who may do what to whose account. */
@OnBothDatabases
class AccountAdministrationTest {
    private static final URI SITE = URI.create("https://telar.example.org");
    private static final String PASSWORD = "hilo verde de alpaca";
    private static final Permission SEE_PEOPLE = new Permission("kernel.people.see");

    private final ModuleStore store;
    private final Tables tables;
    private final HandClock clock = new HandClock();
    private final CheapPasswords cheap = new CheapPasswords();
    private final Defences defences = new Defences(cheap.passwords(), clock);
    private final List<Mail> mails = new ArrayList<>();
    private final LocalAccounts entrance = new LocalAccounts(new SettableState(), defences);
    private final Doorway doorway;
    private final AccountAdministration administration;
    private final RoleAdministration roles;
    private User admin;
    private User chile;

    AccountAdministrationTest(Database database) {
        store = database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader()));
        tables = new Tables(store);
        Letters letters = new Letters(() -> Optional.of(mails::add), clock::getZone);
        doorway = new Doorway(tables, defences, new Secrets(new Random(1)), letters, SITE, Runnable::run);
        administration = new AccountAdministration(tables, doorway, () -> List.of(new Country()));
        roles = new RoleAdministration(tables, List::of);
        entrance.bindShelf(tables);
    }

    @BeforeEach
    void office() {
        admin = user(Roles.ADMINISTRATOR, RoleGrant.EVERYWHERE);
        chile = user("country-office", Country.CHILE);
    }

    @AfterEach
    void empty() {
        for (String table : List.of("IDENTITY_ACCOUNT", "IDENTITY_ROLE")) {
            List<Object[]> all = List.<Object[]>of(new Object[] {0L});
            store.asTelar("a test", () -> store.batch("DELETE FROM " + table + " WHERE ID > ?", all));
        }
        store.close();
    }

    private User user(String role, Choice where) {
        return account(role, where).user(tables.roles());
    }

    private Account account(String role, Choice where) {
        String name = Account.canonical(role + "-" + where.scope());
        return tables.accounts()
                .create(new Account(
                        Account.NEW,
                        name,
                        name,
                        Optional.of(name + "@example.org"),
                        OptionalLong.empty(),
                        Account.State.ACTIVE,
                        Locale.ENGLISH,
                        Optional.of(cheap.passwords().hash(PASSWORD)),
                        List.of(new RoleGrant(role, where))))
                .orElseThrow();
    }

    private static Invitee invitee(String mail, String role, Choice where) {
        return new Invitee("Ana Soto", mail, Optional.of(role), Optional.of(where), Locale.of("es"));
    }

    private String invite(User user, String mail, String role, Choice where) {
        Invitation invitation = administration.invite(user, invitee(mail, role, where), SITE);
        assertInstanceOf(Change.Done.class, invitation.change());
        return token(invitation.sent().orElseThrow().link());
    }

    private static String token(String link) {
        return link.substring(link.indexOf("token=") + "token=".length());
    }

    private static String flaw(Invitation invitation) {
        return assertInstanceOf(Change.Flawed.class, invitation.change())
                .flaws()
                .toString();
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndSignsInWithTheRoleWhereItWasGiven() {
        String token = invite(chile, "Ana@Example.org", "mentor", Country.wave(1));
        assertEquals("identity.invitation", mails.getFirst().template());
        assertEquals("Ana@Example.org", mails.getFirst().to().address());
        assertTrue(mails.getFirst().values().get("link").toString().endsWith(token));
        assertInstanceOf(SignIn.Refused.class, entrance.signIn("ana@example.org", PASSWORD, "192.0.2.1"));

        assertEquals(
                "Ana Soto",
                doorway.find(Purpose.INVITATION, token).orElseThrow().shown());
        assertInstanceOf(
                Answer.Flawed.class, doorway.enter(Purpose.INVITATION, token, "ana.soto.2026", Locale.ENGLISH));
        assertInstanceOf(Answer.Done.class, doorway.enter(Purpose.INVITATION, token, PASSWORD, Locale.ENGLISH));
        assertInstanceOf(Answer.Gone.class, doorway.enter(Purpose.INVITATION, token, PASSWORD, Locale.ENGLISH));

        User ana = assertInstanceOf(SignIn.Welcome.class, entrance.signIn("ana@example.org", PASSWORD, "192.0.2.1"))
                .user();
        assertEquals(Locale.ENGLISH, ana.language());
        assertEquals(
                new Reach(Set.of(Scope.of(Scope.Kind.WAVE, 1), Scope.of(Scope.Kind.PROGRAMME_OUTLINE, 3))),
                ana.reach(SEE_PEOPLE));
        assertFalse(ana.may(new Permission("kernel.people.edit")));
    }

    @Test
    void whatIsImpliedIsOnlyLookedAt() {
        User coordinator = user("coordinator", Country.wave(1));
        assertEquals(
                new Reach(Set.of(Scope.of(Scope.Kind.WAVE, 1))), coordinator.reach(new Permission("programme.edit")));
        assertTrue(coordinator
                .reach(new Permission("programme.see"))
                .scopes()
                .contains(Scope.of(Scope.Kind.PROGRAMME_OUTLINE, 3)));
    }

    @Test
    void aLinkIsGoodForSevenDaysAndOnlyTheNewestIs() {
        String first = invite(admin, "ana@example.org", "mentor", Country.wave(1));
        long id = tables.accounts().find("ana@example.org").orElseThrow().id();
        String second = token(administration.inviteAgain(admin, id, SITE).link());
        assertEquals(Optional.empty(), doorway.find(Purpose.INVITATION, first));
        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertTrue(doorway.find(Purpose.INVITATION, second).isPresent());
        assertEquals(Optional.empty(), doorway.find(Purpose.RESET, second));
        clock.forward(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), doorway.find(Purpose.INVITATION, second));
    }

    @Test
    void ofALinkTheDatabaseHasOnlyADigest() {
        String token = invite(admin, "ana@example.org", "mentor", Country.wave(1));
        List<String> digests = new ArrayList<>();
        store.read("SELECT DIGEST FROM IDENTITY_LINK", List.of(), row -> digests.add(String.valueOf(row[0])));
        assertEquals(List.of(Secrets.digest(token)), digests);
        assertNotEquals(token, digests.getFirst());
    }

    @Test
    void aForgottenPasswordIsReplacedByMailAndAllSessionsEnd() {
        long id = chile.account();
        tables.visits().open(id, clock.instant(), "Firefox");
        String name = tables.accounts().find(id).orElseThrow().name();
        assertEquals(Optional.empty(), doorway.forgotten(name.toUpperCase(Locale.ROOT), "192.0.2.1"));
        assertEquals(Optional.empty(), doorway.forgotten("nobody@example.org", "192.0.2.1"));
        assertEquals(
                List.of("identity.reset"), mails.stream().map(Mail::template).toList());
        String token = token(mails.getFirst().values().get("link").toString());
        assertInstanceOf(Answer.Done.class, doorway.enter(Purpose.RESET, token, "otra trama de lana", Locale.ENGLISH));
        assertEquals(List.of(), tables.visits().of(id));
        assertInstanceOf(SignIn.Refused.class, entrance.signIn(name, PASSWORD, "192.0.2.1"));
        assertInstanceOf(SignIn.Welcome.class, entrance.signIn(name, "otra trama de lana", "192.0.2.1"));
    }

    @Test
    void askingForManyNewPasswordsIsSlowedAlikeForKnownAndUnknownAccounts() {
        for (String name :
                List.of(tables.accounts().find(chile.account()).orElseThrow().name(), "nobody")) {
            for (int n = 0; n < 3; n++) {
                assertEquals(Optional.empty(), doorway.forgotten(name, "192.0.2.1"));
            }
            assertEquals(Optional.of(Duration.ofSeconds(1)), doorway.forgotten(name, "192.0.2.1"));
        }
    }

    @Test
    void aDisabledAccountCannotGetANewPassword() {
        administration.disable(admin, chile.account());
        doorway.forgotten(tables.accounts().find(chile.account()).orElseThrow().name(), "192.0.2.1");
        assertEquals(List.of(), mails);
    }

    @Test
    void aCountryOfficeSeesAndChangesOnlyAccountsOfItsCountry() {
        Account here = account("mentor", Country.wave(1));
        Account there = account("mentor", Country.wave(2));
        Account both = account("ally", Country.wave(1));
        administration.give(admin, both.id(), new RoleGrant("ally", Country.wave(2)));
        assertEquals(
                Set.of(chile.account(), here.id()),
                Set.copyOf(administration.all(chile).stream().map(Account::id).toList()));
        assertEquals(Optional.empty(), administration.find(chile, there.id()));
        administration.disable(chile, here.id());
        for (Account other : List.of(there, both)) {
            assertThrows(AccessDenied.class, () -> administration.disable(chile, other.id()));
            assertThrows(
                    AccessDenied.class,
                    () -> administration.give(chile, other.id(), new RoleGrant("mentor", Country.wave(1))));
        }
    }

    @Test
    void nobodyGivesWhatSheDoesNotHaveOrWhereSheDoesNotReach() {
        assertTrue(flaw(administration.invite(chile, invitee("a@example.org", "mentor", Country.wave(2)), SITE))
                .contains("identity.not-yours-to-give"));
        assertTrue(
                flaw(administration.invite(chile, invitee("a@example.org", Roles.ADMINISTRATOR, Country.wave(1)), SITE))
                        .contains("identity.not-yours-to-give"));
        assertTrue(flaw(administration.invite(chile, invitee("a@example.org", "mentor", RoleGrant.EVERYWHERE), SITE))
                .contains("identity.not-yours-to-give"));
        assertTrue(flaw(administration.invite(admin, invitee("a@example.org", "nonsense", RoleGrant.EVERYWHERE), SITE))
                .contains("identity.not-yours-to-give"));
        assertFalse(administration.rolesToGive(chile).stream()
                .anyMatch(known -> known.id().equals(Roles.ADMINISTRATOR)));
        assertEquals(
                List.of(Country.wave(1)), administration.scopes(chile, "", 9), "and neither wave 2 nor everywhere");
    }

    @Test
    void whoMayMoreIsOutOfReachAlsoInTheSameCountry() {
        Account powerful = account(Roles.ADMINISTRATOR, Country.wave(1));
        assertTrue(administration.find(chile, powerful.id()).isPresent());
        assertFalse(administration.mayChange(chile, powerful));
        assertThrows(AccessDenied.class, () -> administration.disable(chile, powerful.id()));
        assertThrows(AccessDenied.class, () -> administration.resetSecondFactor(chile, powerful.id()));
    }

    @Test
    void nobodyChangesHerOwnRolesOrDisablesHerself() {
        assertThrows(AccessDenied.class, () -> administration.disable(admin, admin.account()));
        assertThrows(
                AccessDenied.class,
                () -> administration.give(chile, chile.account(), new RoleGrant("mentor", Country.wave(1))));
    }

    @Test
    void whoIsUnlinkedFromTheProviderIsSignedOut() {
        Account ana = account("mentor", Country.wave(1));
        assertFalse(administration.isLinked(admin, ana.id()));
        tables.identities().link(ana.id(), "https://provider.example", "7");
        tables.visits().open(ana.id(), clock.instant(), "");
        assertTrue(administration.isLinked(admin, ana.id()));
        administration.unlink(admin, ana.id());
        assertFalse(administration.isLinked(admin, ana.id()));
        assertEquals(List.of(), tables.visits().of(ana.id()));
        Account powerful = account(Roles.ADMINISTRATOR, Country.wave(1));
        assertThrows(AccessDenied.class, () -> administration.unlink(chile, powerful.id()));
    }

    @Test
    void changedRolesAndDisabledAccountsEndSessions() {
        Account ana = account("mentor", Country.wave(1));
        tables.visits().open(ana.id(), clock.instant(), "");
        administration.give(admin, ana.id(), new RoleGrant("ally", Country.wave(1)));
        assertEquals(List.of(), tables.visits().of(ana.id()));
        tables.visits().open(ana.id(), clock.instant(), "");
        administration.take(admin, ana.id(), new RoleGrant("ally", Country.wave(1)));
        assertEquals(List.of(), tables.visits().of(ana.id()));
        assertEquals(
                Optional.of(Message.of("identity.last-role", ana.shown())),
                administration.take(admin, ana.id(), new RoleGrant("mentor", Country.wave(1))));
        tables.visits().open(ana.id(), clock.instant(), "");
        administration.disable(admin, ana.id());
        assertEquals(List.of(), tables.visits().of(ana.id()));
        assertInstanceOf(SignIn.Refused.class, entrance.signIn(ana.name(), PASSWORD, "192.0.2.1"));
        administration.enable(admin, ana.id());
        assertInstanceOf(SignIn.Welcome.class, entrance.signIn(ana.name(), PASSWORD, "192.0.2.1"));
    }

    @Test
    void aMailAddressHasOneAccount() {
        invite(admin, "ana@example.org", "mentor", Country.wave(1));
        assertTrue(flaw(administration.invite(admin, invitee("ANA@example.org", "mentor", Country.wave(1)), SITE))
                .contains("identity.flaw.mail-taken"));
    }

    @Test
    void whoSeesAsSomebodyElseHasHerPermissionsAndChangesNothing() {
        User seen = administration.seeAs(admin, chile.account());
        assertEquals(chile.grants(), seen.grants());
        assertEquals(OptionalLong.of(admin.account()), seen.seenBy());
        Account ana = account("mentor", Country.wave(1));
        assertThrows(AccessDenied.class, () -> administration.disable(seen, ana.id()));
        assertThrows(AccessDenied.class, () -> new OwnAccount(tables, entrance).rename(seen, "X"));
        assertThrows(AccessDenied.class, () -> administration.seeAs(chile, ana.id()));
        assertTrue(flaw(administration.invite(seen, invitee("a@example.org", "mentor", Country.wave(1)), SITE))
                .contains("identity.not-yours-to-give"));
    }

    @Test
    void anOwnRoleIsGivenAndWhatItPermitsChangesForAll() {
        Change<Role> made =
                roles.save(admin, Optional.empty(), new Role("Lectora", Set.of("kernel.people.see"), false));
        Stored<Role> stored = assertInstanceOf(Change.Done.class, made).stored() instanceof Stored<?> any
                ? roles.own(admin, "own-" + any.id()).orElseThrow()
                : null;
        String id = "own-" + stored.id();
        User reader = user(id, Country.wave(1));
        assertTrue(reader.may(SEE_PEOPLE));
        tables.visits().open(reader.account(), clock.instant(), "");
        roles.save(admin, Optional.of(stored), new Role("Lectora", Set.of("programme.see", "future.see"), true));
        assertEquals(List.of(), tables.visits().of(reader.account()));
        assertFalse(tables.accounts()
                .find(reader.account())
                .orElseThrow()
                .user(tables.roles())
                .may(SEE_PEOPLE));
        assertEquals(Set.of("programme.see", "future.see"), tables.roles().permissions(id));
        assertThrows(
                AccessDenied.class, () -> roles.save(chile, Optional.empty(), new Role("X", Set.of("a.b"), false)));
    }

    @Test
    void strictRolesOfTelarAreRemembered() {
        roles.setStrict(admin, "donor", true);
        assertTrue(tables.roles().isStrict(List.of(RoleGrant.everywhere("mentor"), RoleGrant.everywhere("donor"))));
        roles.setStrict(admin, "donor", false);
        assertFalse(tables.roles().isStrict(List.of(RoleGrant.everywhere("donor"))));
        assertThrows(AccessDenied.class, () -> roles.setStrict(chile, "donor", true));
    }
}
