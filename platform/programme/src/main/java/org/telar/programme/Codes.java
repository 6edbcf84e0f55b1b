// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import java.util.Locale;

/** How constants are written in keys of texts. */
public final class Codes {
    private Codes() {}

    /** {@code NOT_TARGETED} as {@code not-targeted}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
