// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.telar.api.Message;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Attempts;
import org.telar.identity.internal.engine.LinkBook;
import org.telar.identity.internal.engine.LinkBook.Purpose;
import org.telar.identity.internal.engine.PasswordRule;
import org.telar.identity.internal.engine.Passwords;
import org.telar.identity.internal.engine.Secrets;
import org.telar.identity.internal.engine.Shelf;

/**
 * The ways in for who has no password: an invitation, a forgotten password. Links are good once, and only the newest of
 * an account. Safe for many threads.
 */
public final class Doorway {
    /** Path of the page behind the link of each purpose. */
    public static final String INVITATION = "/sign-in/invitation";

    public static final String RESET = "/sign-in/new-password";
    static final Duration INVITATION_VALID = Duration.ofDays(7);
    static final Duration RESET_VALID = Duration.ofHours(1);

    private final Shelf shelf;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Letters letters;
    private final Attempts attempts;
    private final Clock clock;
    private final URI site;
    private final Executor background;

    /**
     * @param site scheme, host and port for links that nobody signed in asked for; never taken from a request, which
     *     could name a host of an attacker
     * @param background runs what must not be waited for
     */
    Doorway(Shelf shelf, Defences defences, Secrets secrets, Letters letters, URI site, Executor background) {
        this.shelf = shelf;
        this.passwords = defences.passwords();
        this.secrets = secrets;
        this.letters = letters;
        this.attempts = defences.attempts();
        this.clock = defences.clock();
        this.site = site;
        this.background = background;
    }

    /**
     * What became of an invitation.
     *
     * @param link for the one who invites, to hand it over herself
     */
    public record Invited(String link, boolean mailed, Instant until) {}

    /** @param site scheme, host and port under which people reach Telar */
    Invited invite(Account account, URI site) {
        Instant until = clock.instant().plus(INVITATION_VALID);
        String link = link(account, Purpose.INVITATION, site, until);
        return new Invited(link, letters.send(Purpose.INVITATION, account, link, until), until);
    }

    /**
     * Sends a link to whoever forgot her password, if there is an account of that name that can sign in and has a mail
     * address. What it does for her comes after the answer, so that nobody can tell by time whether there is one.
     *
     * @param address the network address of the one who asks
     * @return how long to wait first, as after too many attempts to sign in
     */
    public Optional<Duration> forgotten(String name, String address) {
        String wanted = Account.canonical(name);
        Optional<Duration> wait = attempts.admit("forgotten " + wanted, address);
        if (wait.isEmpty()) {
            background.execute(() -> sendNewPassword(wanted));
        }
        return wait;
    }

    private void sendNewPassword(String name) {
        Instant until = clock.instant().plus(RESET_VALID);
        shelf.accounts()
                .find(name)
                .filter(Account::isActive)
                .filter(found -> found.mail().isPresent())
                .ifPresent(found -> {
                    String link = link(found, Purpose.RESET, site, until);
                    letters.send(Purpose.RESET, found, link, until);
                });
    }

    private String link(Account account, Purpose purpose, URI site, Instant until) {
        String secret = secrets.make();
        shelf.links().put(account.id(), purpose, Secrets.digest(secret), until);
        return site.resolve((purpose == Purpose.INVITATION ? INVITATION : RESET) + "?token=" + secret)
                .toString();
    }

    /** Whose link it is, while it is good. */
    public Optional<Account> find(Purpose purpose, String token) {
        return of(shelf.links().find(purpose, Secrets.digest(token), clock.instant()), purpose);
    }

    /** What becomes of a new password. */
    public sealed interface Answer {
        record Done(Account account) implements Answer {}

        /** The link can be used again with another password. */
        record Flawed(Message reason) implements Answer {}

        /** The link is not good, or not any more. */
        record Gone() implements Answer {}
    }

    /** Sets the password, and ends every session of the account; the link is used up. */
    public Answer enter(Purpose purpose, String token, String password, Locale language) {
        Optional<Account> owner = find(purpose, token);
        if (owner.isEmpty()) {
            return new Answer.Gone();
        }
        Optional<Message> problem = PasswordRule.problem(password, owner.get());
        if (problem.isPresent()) {
            return new Answer.Flawed(problem.get());
        }
        String hash = passwords.hash(password);
        return shelf.together(() -> {
            LinkBook links = shelf.links();
            Optional<Account> account = of(links.take(purpose, Secrets.digest(token), clock.instant()), purpose);
            account.ifPresent(found -> shelf.visits().closeAllOf(found.id(), OptionalLong.empty()));
            return account.<Answer>map(found -> new Answer.Done(shelf.accounts()
                            .change(
                                    found.id(),
                                    now -> now.withPassword(hash)
                                            .in(Account.State.ACTIVE)
                                            .speaking(language))))
                    .orElseGet(Answer.Gone::new);
        });
    }

    private Optional<Account> of(OptionalLong id, Purpose purpose) {
        Account.State expected = purpose == Purpose.INVITATION ? Account.State.INVITED : Account.State.ACTIVE;
        return id.isEmpty()
                ? Optional.empty()
                : shelf.accounts().find(id.getAsLong()).filter(account -> account.state() == expected);
    }
}
