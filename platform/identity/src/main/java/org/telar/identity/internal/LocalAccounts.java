// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.time.Clock;
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
import org.telar.persistence.DatabaseState;

/** The accounts of the database, while there is one. */
@Component
public final class LocalAccounts implements Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(LocalAccounts.class);
    private static final String OWN_SESSION = "own session";
    private static final Duration CROWD_GONE = Duration.ofSeconds(15);

    private final DatabaseState database;
    private final Passwords passwords;
    private final Attempts attempts;
    private volatile Optional<AccountBook> book = Optional.empty();

    @Activate
    public LocalAccounts(@Reference DatabaseState database) {
        this(database, Passwords.argon2id(), new Attempts(Clock.systemUTC()));
    }

    LocalAccounts(DatabaseState database, Passwords passwords, Attempts attempts) {
        this.database = database;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindBook(AccountBook opened) {
        book = Optional.of(opened);
    }

    void unbindBook(AccountBook closed) {
        if (book.filter(known -> known == closed).isPresent()) {
            book = Optional.empty();
        }
    }

    @Override
    public Optional<Message> outage() {
        return book.isPresent() && database.check() instanceof DatabaseState.Up
                ? Optional.empty()
                : Optional.of(absence());
    }

    @Override
    public SignIn signIn(String name, String password, String address) {
        return withBook(
                accounts -> signIn(accounts, Account.canonical(name), password, address), SignIn.Unavailable::new);
    }

    private SignIn signIn(AccountBook accounts, String name, String password, String address) {
        if (passwords.crowded()) {
            return new SignIn.Slowed(Message.of("identity.crowded", span(CROWD_GONE)), CROWD_GONE);
        }
        Optional<Duration> wait = attempts.admit(name, address);
        if (wait.isPresent()) {
            return new SignIn.Slowed(slowed(wait.get()), wait.get());
        }
        Optional<Account> account = accounts.find(name);
        if (!passwords.matches(password, account.map(Account::password))) {
            return new SignIn.Refused(Message.of("identity.refused"));
        }
        attempts.succeeded(name, address);
        return new SignIn.Welcome(account.orElseThrow().user());
    }

    @Override
    public User speak(User user, Locale language) {
        AccountBook accounts =
                book.orElseThrow(() -> new IllegalStateException("The language cannot be stored without a database"));
        accounts.setLanguage(user.account(), language);
        return user.speaking(language);
    }

    @Override
    public PasswordChange changePassword(User user, String current, String replacement) {
        Optional<Message> problem = PasswordRule.problem(replacement, current);
        return problem.isPresent()
                ? new PasswordChange.Refused(problem.get())
                : withBook(accounts -> change(accounts, user, current, replacement), PasswordChange.Refused::new);
    }

    private PasswordChange change(AccountBook accounts, User user, String current, String replacement) {
        Account account = accounts.find(user.account())
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + user.account()));
        String owner = "account " + account.id();
        Optional<Duration> wait = attempts.admit(owner, OWN_SESSION);
        if (wait.isPresent()) {
            return new PasswordChange.Refused(slowed(wait.get()));
        }
        if (!passwords.matches(current, Optional.of(account.password()))) {
            return new PasswordChange.Refused(Message.of("identity.password.wrong"));
        }
        attempts.succeeded(owner, OWN_SESSION);
        accounts.setPassword(account.id(), passwords.hash(replacement));
        return new PasswordChange.Changed();
    }

    private <R> R withBook(Function<AccountBook, R> work, Function<Message, R> without) {
        @Nullable AccountBook accounts = book.orElse(null);
        if (accounts == null) {
            return without.apply(absence());
        }
        try {
            return work.apply(accounts);
        } catch (RuntimeException failure) {
            if (database.check() instanceof DatabaseState.Up) {
                throw failure;
            }
            LOG.warn("The accounts cannot be read, because the database is lost: {}", failure.toString());
            return without.apply(absence());
        }
    }

    private Message absence() {
        return Message.of(
                database.status() instanceof DatabaseState.Starting ? "identity.starting" : "identity.no-database");
    }

    private static Message slowed(Duration wait) {
        return Message.of("identity.slowed", span(wait));
    }

    /** Rounded up, so that whoever waits as long as told is let in. */
    private static Message span(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return seconds < 120
                ? Message.of("identity.seconds", seconds)
                : Message.of("identity.minutes", (seconds + 59) / 60);
    }
}
