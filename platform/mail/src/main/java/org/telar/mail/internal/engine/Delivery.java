// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import java.time.Instant;
import java.util.Optional;
import org.telar.api.Message;

/**
 * What became of one mail.
 *
 * @param language of the template's files that were used, {@code es_CL} for instance
 * @param recipient the id that the sender gave
 * @param masked the address, as far as the log may tell it
 * @param tries how often it was begun to send it, the running one included
 * @param due when it is sent, if it waits; moved ahead while a thread is at it, so that no other takes it
 * @param ended when it was accepted or given up
 * @param trouble why it waits or failed, if it is not for being new
 * @param answer the mail server's last words, without addresses
 */
public record Delivery(
        String template,
        String language,
        String recipient,
        String masked,
        State state,
        int tries,
        Instant queued,
        Instant due,
        Optional<Instant> ended,
        Optional<Trouble> trouble,
        String answer) {

    public enum State {
        WAITING,
        /** The mail server has accepted it; that is not yet the recipient's mailbox. */
        SENT,
        FAILED;

        public Message label() {
            return switch (this) {
                case WAITING -> Message.of("mail.state.waiting");
                case SENT -> Message.of("mail.state.sent");
                case FAILED -> Message.of("mail.state.failed");
            };
        }
    }

    public enum Trouble {
        /** It cannot be a mail address. */
        ADDRESS,
        /** The server will not have it, now or ever. */
        REFUSED,
        /** The server asks to come again later. */
        DEFERRED,
        /** The connection broke; it may have arrived all the same. */
        LOST;

        public Message label() {
            return switch (this) {
                case ADDRESS -> Message.of("mail.trouble.address");
                case REFUSED -> Message.of("mail.trouble.refused");
                case DEFERRED -> Message.of("mail.trouble.deferred");
                case LOST -> Message.of("mail.trouble.lost");
            };
        }
    }
}
