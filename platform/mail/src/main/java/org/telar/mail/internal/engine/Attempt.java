// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import org.telar.mail.internal.engine.Delivery.Trouble;

/** What came of one attempt to send a letter. */
public sealed interface Attempt {
    /** The server's words; may hold addresses. */
    String answer();

    record Accepted(String answer) implements Attempt {}

    /** It makes no sense to try again. */
    record Hopeless(Trouble trouble, String answer) implements Attempt {}

    /** It may succeed later. */
    record Postponed(Trouble trouble, String answer) implements Attempt {}
}
