// SPDX-License-Identifier: Apache-2.0
package org.telar.mail;

import java.nio.charset.StandardCharsets;

/**
 * A calendar that goes with a mail, so that the recipient's program offers to enter it (iMIP, RFC 6047).
 *
 * @param method the same as in the calendar
 * @param calendar iCalendar (RFC 5545)
 */
public record Invitation(Method method, String calendar) {
    /** What the recipient's program is to do (RFC 5546). */
    public enum Method {
        REQUEST,
        CANCEL,
        PUBLISH
    }

    /** @param calendar iCalendar in UTF-8 */
    public static Invitation of(Method method, byte[] calendar) {
        return new Invitation(method, new String(calendar, StandardCharsets.UTF_8));
    }
}
