// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose documents they are: what stands at the head of what this office gives out as a file to print. A service that is always
 * there and answers for the brand that the office has now.
 */
public interface Letterhead {
    String name();

    /** One line below the name; English when there is none in that language. */
    String tagline(Locale language);

    /** Readable on white, as {@code #rrggbb}. */
    String accent();

    /** A square PNG with a transparent ground; empty when the brand has none. */
    Optional<byte[]> mark();
}
