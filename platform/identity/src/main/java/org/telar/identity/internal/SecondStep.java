// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.SignIn;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Attempts;
import org.telar.identity.internal.engine.KeyFile;
import org.telar.identity.internal.engine.SecondFactors;
import org.telar.identity.internal.engine.SecondFactors.Offer;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.engine.Spans;

/** The second half of signing in, for whoever has a second factor or a role that asks for one. */
@Component(service = SecondStep.class)
public final class SecondStep {
    private final Shelf shelf;
    private final Attempts attempts;
    private final SecondFactors factors;

    @Activate
    public SecondStep(@Reference Shelf shelf, @Reference Defences defences, BundleContext context) {
        this(shelf, defences, keyFile(context));
    }

    SecondStep(Shelf shelf, Defences defences, Path keyFile) {
        SecureRandom random = new SecureRandom();
        this.shelf = shelf;
        attempts = defences.attempts();
        factors = new SecondFactors(new KeyFile(keyFile, random), random, defences.clock());
    }

    /**
     * Seals all secrets by a new key.
     *
     * @return how many there are
     */
    synchronized int changeKey() {
        return factors.changeKey(shelf.factors());
    }

    private static Path keyFile(BundleContext context) {
        @Nullable String home = context.getProperty("telar.home");
        return Path.of(home == null ? context.getProperty("karaf.base") : home, "keys", "second-factor.key");
    }

    /** How somebody goes on who has shown one factor. */
    static SignIn after(Shelf shelf, Account account) {
        if (shelf.factors().find(account.id()).isPresent()) {
            return new SignIn.Half(account.id(), false);
        }
        return shelf.roles().isStrict(account.roles())
                ? new SignIn.Half(account.id(), true)
                : new SignIn.Welcome(account.user(shelf.roles()));
    }

    /**
     * Checks a code for an account whose password was right. Wrong codes make the next ones wait, like wrong passwords; an
     * address from which the account has signed in before waits for its own mistakes only.
     */
    public SignIn enter(long id, String code, String address) {
        Account account = active(id);
        String owner = "code of account " + id;
        Optional<Duration> wait = attempts.admit(owner, address);
        if (wait.isPresent()) {
            return new SignIn.Slowed(Spans.slowed(wait.get()), wait.get());
        }
        if (!factors.isRight(shelf.factors(), account, code)) {
            shelf.turnedAway(id, "second-factor");
            return new SignIn.Refused(Message.of("identity.code.wrong"));
        }
        attempts.succeeded(owner, address);
        return new SignIn.Welcome(account.user(shelf.roles()));
    }

    public Offer offer(long id) {
        return factors.offer(active(id));
    }

    /** The same secret once more, after a wrong code. */
    public Offer offer(long id, byte[] secret) {
        return factors.offer(active(id), secret);
    }

    /** Takes an offered secret into use. @return the recovery codes, to be shown once; none when the code is wrong */
    public Optional<List<String>> accept(long id, byte[] secret, String code) {
        return factors.accept(shelf.factors(), active(id), secret, code);
    }

    /** As whom she goes on after setting up what her role asks for. */
    public User user(long id) {
        return active(id).user(shelf.roles());
    }

    private Account active(long id) {
        return shelf.accounts()
                .find(id)
                .filter(Account::isActive)
                .orElseThrow(() -> new IllegalArgumentException("There is no active account " + id));
    }
}
