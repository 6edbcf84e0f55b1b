// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.mail.internal.engine.Attempt;
import org.telar.mail.internal.engine.Condition;
import org.telar.mail.internal.engine.Masking;
import org.telar.mail.internal.engine.Patience;
import org.telar.mail.internal.store.MailStore;
import org.telar.mail.internal.store.MailStore.Claimed;

/**
 * Takes mails from the queue to the server. Several nodes may do so at once: a mail that one has claimed is left alone by
 * the others, until the claim is so old that its node must have died. Then the mail may go out twice.
 */
public final class Postman {
    private static final int BAG = 10;
    /** Longer than a bag of mails takes when each waits for the server until it gives up. */
    private static final Duration CLAIM = Duration.ofMinutes(30);

    private static final Duration TIDY = Duration.ofHours(1);

    private final Logger log = LoggerFactory.getLogger(Postman.class);
    private final Patience patience = new Patience();
    private final Masking masking = new Masking();
    private final MailStore store;
    private final Optional<Carrier> carrier;
    private final Duration keep;
    private final Clock clock;
    private volatile Condition condition;
    private int unreachable;
    private volatile Instant notBefore = Instant.MIN;
    private Instant tidied = Instant.MIN;

    /** @param keep how long a mail's content is kept after its delivery has ended */
    public Postman(MailStore store, Carrier carrier, Duration keep, Clock clock) {
        this(store, Optional.of(carrier), new Condition.Ready(), keep, clock);
    }

    /** Without a server: mails wait. */
    public Postman(MailStore store, Message reason, Duration keep, Clock clock) {
        this(store, Optional.empty(), new Condition.NoServer(reason), keep, clock);
    }

    private Postman(MailStore store, Optional<Carrier> carrier, Condition condition, Duration keep, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.condition = condition;
        this.keep = keep;
        this.clock = clock;
    }

    /** For any thread. */
    public Condition condition() {
        return condition;
    }

    /** Has the next round try a server that was left alone because it could not be reached. For any thread. */
    public void hurry() {
        notBefore = Instant.MIN;
    }

    /** Sends all that is due. For one thread only. */
    public void round() {
        Instant now = clock.instant();
        if (now.isAfter(tidied.equals(Instant.MIN) ? tidied : tidied.plus(TIDY))) {
            store.deleteLettersEndedBefore(now.minus(keep));
            tidied = now;
        }
        if (carrier.isPresent() && !now.isBefore(notBefore)) {
            deliver(carrier.get());
        }
    }

    private void deliver(Carrier carrier) {
        List<Claimed> bag = claim(carrier);
        while (!bag.isEmpty() && !Thread.currentThread().isInterrupted()) {
            if (!deliver(carrier, bag)) {
                return;
            }
            bag = claim(carrier);
        }
    }

    private List<Claimed> claim(Carrier carrier) {
        return store.claim(BAG, clock.instant(), CLAIM, carrier.domain());
    }

    /** Whether the server could be reached. */
    private boolean deliver(Carrier carrier, List<Claimed> bag) {
        int gone = 0;
        try (Carrier.Trip trip = carrier.open()) {
            while (gone < bag.size() && trip.isOpen()) {
                Claimed mail = bag.get(gone);
                Attempt attempt = trip.send(mail.letter(), mail.language(), mail.messageId());
                gone++;
                reached();
                settle(mail, attempt);
            }
            return true;
        } catch (Carrier.Unreachable e) {
            unreachable(carrier, e);
            return false;
        } finally {
            store.release(bag.subList(gone, bag.size()), clock.instant());
        }
    }

    private void settle(Claimed mail, Attempt attempt) {
        String answer = masking.words(attempt.answer());
        Instant now = clock.instant();
        switch (attempt) {
            case Attempt.Accepted accepted -> store.sent(mail.delivery(), answer, now);
            case Attempt.Hopeless hopeless -> store.failed(mail.delivery(), hopeless.trouble(), answer, now);
            case Attempt.Postponed postponed ->
                patience.pauseAfter(mail.tries())
                        .ifPresentOrElse(
                                pause -> store.postponed(mail.delivery(), postponed.trouble(), answer, now.plus(pause)),
                                () -> store.failed(mail.delivery(), postponed.trouble(), answer, now));
        }
        if (!(attempt instanceof Attempt.Accepted)) {
            log.info("Mail {} (try {}) was not accepted: {}", mail.delivery(), mail.tries(), answer);
        }
    }

    private void reached() {
        if (unreachable > 0) {
            log.info("The mail server is back");
        }
        unreachable = 0;
        condition = new Condition.Ready();
    }

    private void unreachable(Carrier carrier, Carrier.Unreachable problem) {
        unreachable++;
        String words = masking.words(String.valueOf(problem.getMessage()));
        if (unreachable == 1) {
            log.warn("Mail server {} cannot be used, mails wait: {}", carrier.server(), words);
        }
        notBefore = clock.instant().plus(patience.pauseAfterUnreachable(unreachable));
        condition = new Condition.Unreachable(carrier.server(), words);
    }
}
