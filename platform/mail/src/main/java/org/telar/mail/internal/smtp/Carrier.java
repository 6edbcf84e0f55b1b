// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import org.telar.mail.internal.engine.Attempt;
import org.telar.mail.internal.engine.Letter;

/** The way to the mail server. */
public interface Carrier {
    /** The server's name, for staff; without credentials. */
    String server();

    /** Connects and signs in. */
    Trip open() throws Unreachable;

    /** The part behind the @ of message ids. */
    String domain();

    /** One connection, for one thread. */
    interface Trip extends AutoCloseable {
        /**
         * @param messageId the same in each attempt, so that a mail which arrives twice can be told
         * @throws Unreachable when the server takes no mail of ours, whichever it is
         */
        Attempt send(Letter letter, String language, String messageId) throws Unreachable;

        /** Whether more can be sent; if not, the rest needs another trip. */
        boolean isOpen();

        @Override
        void close();
    }

    /** The server could not be reached, or does not let us in; no fault of any mail. */
    final class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreachable(String words, Throwable cause) {
            super(words, cause);
        }
    }
}
