// SPDX-License-Identifier: Apache-2.0
package org.telar.branding;

import java.util.Locale;

/** What a colour is for. Every brand has each of them in light and in dark. */
public enum Colour {
    /** What can be acted on, and what is chosen; also readable as text. */
    ACCENT,
    /** Text on {@link #ACCENT}. */
    ACCENT_INK,
    INK,
    /** The page. */
    PAPER,
    /** Cards and fields that lie on the page. */
    SURFACE,
    /** Text of less weight. */
    MUTED,
    /** Edges that carry meaning, as of a field; mere dividers are drawn fainter. */
    LINE,
    /** The one warm colour, for ornament and pictures; not for text. */
    THREAD,
    DANGER,
    SUCCESS,
    WARNING;

    /** The name in {@code brand.properties}, and after {@code --brand-} in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
