// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import java.util.Optional;
import org.telar.api.Message;

/** How sending goes at present, for staff. */
public sealed interface Condition {
    /** What keeps mails from being sent, if anything does. */
    Optional<Message> trouble();

    record Ready() implements Condition {
        @Override
        public Optional<Message> trouble() {
            return Optional.empty();
        }
    }

    /** @param reason names the remedy */
    record NoServer(Message reason) implements Condition {
        @Override
        public Optional<Message> trouble() {
            return Optional.of(reason);
        }
    }

    /** @param words the technical cause, without credentials */
    record Unreachable(String server, String words) implements Condition {
        @Override
        public Optional<Message> trouble() {
            return Optional.of(Message.of("mail.server.unreachable", server, words));
        }
    }
}
