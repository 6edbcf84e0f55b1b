// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.calendar;

/** Who is invited. @param name may be empty @param address a mail address */
public record Attendee(String name, String address, Answer answer) {
    /** RFC 5545, 3.2.12. */
    public enum Answer {
        NEEDS_ACTION,
        ACCEPTED,
        DECLINED,
        TENTATIVE
    }

    public static Attendee invited(String name, String address) {
        return new Attendee(name, address, Answer.NEEDS_ACTION);
    }

    /** Without what is personal. */
    @Override
    public String toString() {
        return "Attendee[" + answer + "]";
    }
}
