// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.time.Instant;

/**
 * A session as it is stored: somebody is signed in with some browser.
 *
 * @param seen when it was used last, to within a minute
 * @param browser what it says of itself, in a few words; may be empty
 */
public record Visit(long id, long account, Instant since, Instant seen, String browser) {
    public static final int LONGEST_BROWSER = 60;

    public Visit {
        browser = browser.length() > LONGEST_BROWSER ? browser.substring(0, LONGEST_BROWSER) : browser;
    }
}
