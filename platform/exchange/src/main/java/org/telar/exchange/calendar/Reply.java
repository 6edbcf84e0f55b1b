// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.calendar;

import java.time.Instant;
import org.telar.api.ModuleId;
import org.telar.exchange.calendar.Attendee.Answer;

/**
 * What someone answered to an invitation. Nothing proves who wrote it: compare the address with those invited.
 *
 * @param sequence of the invitation that she saw; an answer to an older one may no longer hold
 * @param address as her program wrote it
 * @param written when; of several answers the latest counts
 * @param comment may be empty
 */
public record Reply(
        ModuleId module, String id, int sequence, String address, Answer answer, Instant written, String comment) {
    /** Without what is personal. */
    @Override
    public String toString() {
        return "Reply[" + module + ", " + id + ", " + answer + "]";
    }
}
