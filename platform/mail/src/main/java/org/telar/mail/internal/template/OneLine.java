// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import java.util.regex.Pattern;

/** For headers: a line break in a name must not begin another header. */
public final class OneLine {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\s]+");

    private OneLine() {}

    /** The text with each run of white space and control characters as one blank. */
    public static String of(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
