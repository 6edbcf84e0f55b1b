// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.Accounts;
import org.telar.identity.PasswordChange;
import org.telar.identity.SignIn;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.AccountBook;
import org.telar.identity.internal.engine.Attempts;
import org.telar.identity.internal.engine.PasswordRule;
import org.telar.identity.internal.engine.Passwords;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.engine.Spans;
import org.telar.persistence.DatabaseState;

/** The accounts of the database, while there is one. */
@Component
public final class LocalAccounts implements Accounts {
    private static final Message NO_DATABASE = Message.of("identity.no-database");
    private static final Logger LOG = LoggerFactory.getLogger(LocalAccounts.class);
    private static final String OWN_SESSION = "own session";
    private static final Duration CROWD_GONE = Duration.ofSeconds(15);

    private final DatabaseState database;
    private final Passwords passwords;
    private final Attempts attempts;
    private volatile Optional<Shelf> shelf = Optional.empty();

    @Activate
    public LocalAccounts(@Reference DatabaseState database, @Reference Defences defences) {
        this.database = database;
        passwords = defences.passwords();
        attempts = defences.attempts();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindShelf(Shelf opened) {
        shelf = Optional.of(opened);
    }

    void unbindShelf(Shelf closed) {
        if (shelf.filter(known -> known == closed).isPresent()) {
            shelf = Optional.empty();
        }
    }

    @Override
    public Optional<Message> outage() {
        if (shelf.isEmpty()) {
            return Optional.of(absence());
        }
        return database.check() instanceof DatabaseState.Up ? Optional.empty() : Optional.of(NO_DATABASE);
    }

    @Override
    public SignIn signIn(String name, String password, String address) {
        return withShelf(books -> signIn(books, Account.canonical(name), password, address), SignIn.Unavailable::new);
    }

    private SignIn signIn(Shelf books, String name, String password, String address) {
        if (passwords.crowded()) {
            return new SignIn.Slowed(Message.of("identity.crowded", Spans.words(CROWD_GONE)), CROWD_GONE);
        }
        Optional<Duration> wait = attempts.admit(name, address);
        if (wait.isPresent()) {
            return new SignIn.Slowed(Spans.slowed(wait.get()), wait.get());
        }
        Optional<Account> account = books.accounts().find(name).filter(Account::isActive);
        if (!passwords.matches(password, account.flatMap(Account::password))) {
            books.turnedAway(account.map(Account::id).orElse(0L), "password");
            return new SignIn.Refused(Message.of("identity.refused"));
        }
        attempts.succeeded(name, address);
        return SecondStep.after(books, account.orElseThrow());
    }

    @Override
    public User speak(User user, Locale language) {
        if (user.seenBy().isEmpty()) {
            shelf.orElseThrow(() -> new IllegalStateException("The language cannot be stored without a database"))
                    .accounts()
                    .change(user.account(), account -> account.speaking(language));
        }
        return user.speaking(language);
    }

    @Override
    public PasswordChange changePassword(User user, String current, String replacement) {
        return withShelf(books -> change(books.accounts(), user, current, replacement), PasswordChange.Refused::new);
    }

    private PasswordChange change(AccountBook accounts, User user, String current, String replacement) {
        Account account = account(accounts, user);
        Optional<Message> problem = replacement.equals(current)
                ? Optional.of(Message.of("identity.password.same"))
                : PasswordRule.problem(replacement, account);
        Optional<Message> refusal = problem.or(() -> doubt(account, current));
        if (refusal.isPresent()) {
            return new PasswordChange.Refused(refusal.get());
        }
        String hash = passwords.hash(replacement);
        accounts.change(account.id(), now -> now.withPassword(hash));
        return new PasswordChange.Changed();
    }

    @Override
    public Optional<Message> confirm(User user, String password) {
        return withShelf(
                books -> Optional.of(account(books.accounts(), user))
                        .filter(account -> account.password().isPresent())
                        .flatMap(account -> doubt(account, password)),
                Optional::of);
    }

    @Override
    public boolean hasPassword(User user) {
        return withShelf(books -> account(books.accounts(), user).password().isPresent(), absent -> true);
    }

    private static Account account(AccountBook accounts, User user) {
        return accounts.find(user.account())
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + user.account()));
    }

    /** Why this is not the password of whoever has a session. */
    private Optional<Message> doubt(Account account, String password) {
        String owner = "account " + account.id();
        Optional<Duration> wait = attempts.admit(owner, OWN_SESSION);
        if (wait.isPresent()) {
            return Optional.of(Spans.slowed(wait.get()));
        }
        if (!passwords.matches(password, account.password())) {
            return Optional.of(Message.of("identity.password.wrong"));
        }
        attempts.succeeded(owner, OWN_SESSION);
        return Optional.empty();
    }

    private <R> R withShelf(Function<Shelf, R> work, Function<Message, R> without) {
        @Nullable Shelf books = shelf.orElse(null);
        if (books == null) {
            return without.apply(absence());
        }
        try {
            return work.apply(books);
        } catch (RuntimeException failure) {
            if (database.check() instanceof DatabaseState.Up) {
                throw failure;
            }
            LOG.warn("The accounts cannot be read, because the database is lost: {}", failure.toString());
            return without.apply(NO_DATABASE);
        }
    }

    /** Accounts come a moment after the database. */
    private Message absence() {
        return database.status() instanceof DatabaseState.Down ? NO_DATABASE : Message.of("identity.starting");
    }
}
