// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.Locale;

/** The kinds of database that Telar runs on. */
public enum Dialect {
    DERBY,
    POSTGRESQL;

    /** The name in lower case, as in address and service property. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
