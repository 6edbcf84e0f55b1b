// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import org.telar.api.ModuleId;

/**
 * One version of a module, and which bytes it is.
 *
 * @param digest SHA-256 of its bundle, in hexadecimal digits
 */
public record Release(ModuleId module, ModuleVersion version, Origin origin, String digest) {
    /** Where a release comes from. */
    public enum Origin {
        /** It is part of the distribution, and changes with it. */
        SHIPPED,
        /** It was brought in a signed archive. */
        ARCHIVE
    }

    @Override
    public String toString() {
        return module + " " + version;
    }
}
