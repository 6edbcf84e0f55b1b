// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty;

/** Is left out of the bundle. */
final class Missing {
    private Missing() {}

    static void use() {
        throw new IllegalStateException("This class is not to be in the bundle");
    }
}
