// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.mail.internal.engine.MailServer;
import org.telar.mail.internal.smtp.Postman;
import org.telar.mail.internal.smtp.SmtpCarrier;
import org.telar.mail.internal.store.MailStore;

/**
 * What {@code etc/org.telar.mail.cfg} says; the environment wins (TELAR_SMTP_URL, TELAR_SMTP_FROM).
 *
 * @param from the sender, {@code Telar <mails@example.org>}
 * @param replyTo where answers go, if not to the sender
 * @param keep how long a mail's content is kept after its delivery has ended
 */
record MailSettings(String url, String from, Optional<String> replyTo, Duration keep) {
    static MailSettings of(Map<String, String> environment, String url, String from, String replyTo, Duration keep) {
        return new MailSettings(
                environment.getOrDefault("TELAR_SMTP_URL", url),
                environment.getOrDefault("TELAR_SMTP_FROM", from),
                Optional.of(replyTo.strip()).filter(address -> !address.isEmpty()),
                keep);
    }

    Postman postman(MailStore store, Clock clock) {
        return switch (MailServer.of(url, from)) {
            case MailServer.Known known -> postman(store, known, clock);
            case MailServer.Missing missing -> new Postman(store, Message.of("mail.server.missing"), keep, clock);
            case MailServer.WithoutSender without ->
                new Postman(store, Message.of("mail.server.without-sender"), keep, clock);
            case MailServer.Unreadable unreadable ->
                new Postman(store, Message.of("mail.server.unreadable", unreadable.shown()), keep, clock);
        };
    }

    private Postman postman(MailStore store, MailServer.Known known, Clock clock) {
        try {
            return new Postman(store, new SmtpCarrier(known, replyTo, clock), keep, clock);
        } catch (IllegalArgumentException e) {
            return new Postman(
                    store, Message.of("mail.server.sender-unreadable", known.from(), replyTo.orElse("")), keep, clock);
        }
    }

    /** Without the password that the URL may hold. */
    @Override
    public String toString() {
        return "MailSettings";
    }
}
