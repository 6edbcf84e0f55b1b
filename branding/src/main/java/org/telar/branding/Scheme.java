// SPDX-License-Identifier: Apache-2.0
package org.telar.branding;

import java.util.Locale;

/** Which of a brand's two sets of colours: paper and mail are {@link #LIGHT}. */
public enum Scheme {
    LIGHT,
    DARK;

    /** The name in {@code brand.properties} and in {@code data-scheme} of the page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
