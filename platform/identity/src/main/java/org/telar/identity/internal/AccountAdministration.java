// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Authority;
import org.telar.identity.internal.engine.Invitee;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.engine.Visit;

/**
 * The accounts of others, for those who look after them. Whoever is limited to a country or a wave sees and changes the
 * accounts whose roles all lie there, and gives no more than she has ({@link Authority}). Safe for many threads.
 */
public final class AccountAdministration {
    private static final Logger LOG = LoggerFactory.getLogger(AccountAdministration.class);

    private final Shelf shelf;
    private final Doorway doorway;
    private final Supplier<List<ScopeChoices>> choices;

    AccountAdministration(Shelf shelf, Doorway doorway, Supplier<List<ScopeChoices>> choices) {
        this.shelf = shelf;
        this.doorway = doorway;
        this.choices = choices;
    }

    /** By the name that is shown. */
    public List<Account> all(User user) {
        user.require(Authority.SEE);
        Authority authority = authority(user);
        return shelf.accounts().all().stream().filter(authority::maySee).toList();
    }

    public Optional<Account> find(User user, long id) {
        user.require(Authority.SEE);
        return shelf.accounts().find(id).filter(authority(user)::maySee);
    }

    public boolean mayChange(User user, Account account) {
        return user.may(Authority.EDIT) && authority(user).mayChange(account);
    }

    /** All roles, to tell what an account has. */
    public List<Roles.Known> roles(User user) {
        user.require(Authority.SEE);
        return shelf.roles().all();
    }

    /** The roles that she has enough herself to give, somewhere. */
    public List<Roles.Known> rolesToGive(User user) {
        user.require(Authority.EDIT);
        return shelf.roles().all().stream()
                .filter(known -> known.role().permissions().stream()
                        .allMatch(permission -> permission.equals(User.EVERYTHING)
                                ? user.isAdministrator()
                                : user.may(new Permission(permission))))
                .toList();
    }

    /** Scopes in which she may give roles, those of each kind one after the other. */
    public List<Choice> scopes(User user, String words, int most) {
        user.require(Authority.EDIT);
        Stream<Choice> everywhere = words.isBlank() ? Stream.of(RoleGrant.EVERYWHERE) : Stream.empty();
        Stream<Choice> others = choices.get().stream()
                .sorted(Comparator.comparing(ScopeChoices::kind))
                .flatMap(kind -> kind.find(user, words, most).stream());
        return Stream.concat(everywhere, others)
                .filter(choice -> choice.isWithin(user.reach(Authority.EDIT)))
                .limit(most)
                .toList();
    }

    /** A scope that was chosen before. */
    public Optional<Choice> scope(User user, Scope scope) {
        user.require(Authority.EDIT);
        return scope.equals(Scope.EVERYWHERE)
                ? Optional.of(RoleGrant.EVERYWHERE)
                : choices.get().stream()
                        .filter(kind -> kind.kind() == scope.kind())
                        .flatMap(kind -> kind.find(user, scope).stream())
                        .findFirst();
    }

    /** What became of an invitation: done with its link, or not at all. */
    public record Invitation(Change<Invitee> change, Optional<Doorway.Invited> sent) {}

    /** @param site under which she reaches Telar, for the link */
    public Invitation invite(User user, Invitee invitee, URI site) {
        user.require(Authority.EDIT);
        List<Flaw> flaws = new ArrayList<>(invitee.flaws());
        if (flaws.isEmpty()) {
            refusal(user, grant(invitee)).ifPresent(reason -> flaws.add(new Flaw("role", reason)));
        }
        if (!flaws.isEmpty()) {
            return new Invitation(new Change.Flawed<>(flaws), Optional.empty());
        }
        Optional<Account> account =
                shelf.by(user, Authority.EDIT, () -> shelf.accounts().create(account(invitee)));
        account.ifPresent(made -> LOG.info("Account {} invites account {}", user.account(), made.id()));
        return account.map(made -> new Invitation(
                        new Change.Done<>(new Stored<>(made.id(), 0, invitee)), Optional.of(linked(user, made, site))))
                .orElseGet(() -> new Invitation(
                        new Change.Flawed<>(
                                List.of(new Flaw("mail", Message.of("identity.flaw.mail-taken", invitee.mail())))),
                        Optional.empty()));
    }

    private static RoleGrant grant(Invitee invitee) {
        return new RoleGrant(invitee.role().orElseThrow(), invitee.where().orElseThrow());
    }

    private static Account account(Invitee invitee) {
        RoleGrant grant = grant(invitee);
        Scope scope = grant.where().scope();
        OptionalLong person =
                scope.kind() == Scope.Kind.PERSON ? OptionalLong.of(Long.parseLong(scope.id())) : OptionalLong.empty();
        return new Account(
                Account.NEW,
                Account.canonical(invitee.mail()),
                invitee.name(),
                Optional.of(invitee.mail()),
                person,
                Account.State.INVITED,
                invitee.language(),
                Optional.empty(),
                List.of(grant));
    }

    private Optional<Message> refusal(User user, RoleGrant grant) {
        boolean isKnown =
                shelf.roles().all().stream().anyMatch(known -> known.id().equals(grant.role()));
        return isKnown && authority(user).mayGive(grant)
                ? Optional.empty()
                : Optional.of(Message.of("identity.not-yours-to-give"));
    }

    /** A new link for whoever did not follow the first one; that one is not good any more. */
    public Doorway.Invited inviteAgain(User user, long id, URI site) {
        Account account = changeable(user, id);
        if (account.state() != Account.State.INVITED) {
            throw new IllegalArgumentException("Account " + id + " is not invited but " + account.state());
        }
        return linked(user, account, site);
    }

    private Doorway.Invited linked(User user, Account account, URI site) {
        return shelf.by(user, Authority.EDIT, () -> doorway.invite(account, site));
    }

    /** @return why not */
    public Optional<Message> give(User user, long id, RoleGrant grant) {
        changeable(user, id);
        Optional<Message> refusal = refusal(user, grant);
        if (refusal.isEmpty()) {
            changeRoles(
                    user,
                    id,
                    account -> Stream.concat(
                                    account.roles().stream().filter(old -> !old.isSameAs(grant)), Stream.of(grant))
                            .toList());
        }
        return refusal;
    }

    /** @return why not */
    public Optional<Message> take(User user, long id, RoleGrant grant) {
        Account account = changeable(user, id);
        if (account.roles().stream().allMatch(grant::isSameAs)) {
            return Optional.of(Message.of("identity.last-role", account.shown()));
        }
        changeRoles(
                user,
                id,
                now -> now.roles().stream().filter(old -> !old.isSameAs(grant)).toList());
        return Optional.empty();
    }

    private void changeRoles(User user, long id, Function<Account, List<RoleGrant>> roles) {
        changeAndEndSessions(user, id, account -> account.withRoles(roles.apply(account)));
        LOG.info("Account {} changes the roles of account {}", user.account(), id);
    }

    /** She cannot sign in any more; all her sessions end within two seconds, on every node. */
    public void disable(User user, long id) {
        changeable(user, id);
        changeAndEndSessions(user, id, account -> {
            shelf.links().clear(id);
            return account.in(Account.State.DISABLED);
        });
        LOG.info("Account {} disables account {}", user.account(), id);
    }

    /** She can sign in again; who never accepted her invitation needs a new one. */
    public void enable(User user, long id) {
        changeable(user, id);
        changeAndEndSessions(
                user,
                id,
                account -> account.in(account.password().isPresent() ? Account.State.ACTIVE : Account.State.INVITED));
        LOG.info("Account {} enables account {}", user.account(), id);
    }

    private void changeAndEndSessions(User user, long id, UnaryOperator<Account> change) {
        shelf.by(
                user,
                Authority.EDIT,
                () -> shelf.together(() -> {
                    shelf.visits().closeAllOf(id, OptionalLong.empty());
                    return shelf.accounts().change(id, change);
                }));
    }

    public boolean hasSecondFactor(User user, long id) {
        return find(user, id).flatMap(account -> shelf.factors().find(id)).isPresent();
    }

    /** For whoever lost her telephone: her password is enough until she sets up a new one. */
    public void resetSecondFactor(User user, long id) {
        clearAndEndSessions(user, id, () -> shelf.factors().clear(id));
        LOG.info("Account {} resets the second factor of account {}", user.account(), id);
    }

    /** Whether she can sign in with the office's provider of identities without being found by her mail address first. */
    public boolean isLinked(User user, long id) {
        return find(user, id).isPresent() && shelf.identities().isLinked(id);
    }

    /** For an account that was made anew at the provider: the next sign-in there links it by its mail address. */
    public void unlink(User user, long id) {
        clearAndEndSessions(user, id, () -> shelf.identities().clear(id));
        LOG.info("Account {} unlinks account {} from the provider of identities", user.account(), id);
    }

    private void clearAndEndSessions(User user, long id, Runnable clearing) {
        changeable(user, id);
        shelf.by(
                user,
                Authority.EDIT,
                () -> shelf.together(() -> {
                    clearing.run();
                    shelf.visits().closeAllOf(id, OptionalLong.empty());
                    return id;
                }));
    }

    public List<Visit> sessions(User user, long id) {
        return find(user, id).map(account -> shelf.visits().of(id)).orElse(List.of());
    }

    public void endSessions(User user, long id) {
        changeable(user, id);
        shelf.by(user, Authority.EDIT, () -> {
            shelf.visits().closeAllOf(id, OptionalLong.empty());
            return id;
        });
    }

    /** Telar as she sees it, for looking only; noted in the log. */
    public User seeAs(User user, long id) {
        user.require(Authority.SEE_AS);
        Account account = changeable(user, id);
        if (!account.isActive()) {
            throw new IllegalArgumentException("Nobody sees anything as account " + id + ": " + account.state());
        }
        LOG.info("Account {} sees Telar as account {}", user.account(), id);
        User seen = account.user(shelf.roles());
        return new User(seen.account(), seen.name(), user.language(), seen.grants(), OptionalLong.of(user.account()));
    }

    private Account changeable(User user, long id) {
        user.require(Authority.EDIT);
        return shelf.accounts()
                .find(id)
                .filter(authority(user)::mayChange)
                .orElseThrow(() -> new AccessDenied(Authority.EDIT));
    }

    private Authority authority(User user) {
        return new Authority(user, shelf.roles());
    }
}
