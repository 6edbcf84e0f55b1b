// SPDX-License-Identifier: Apache-2.0
package org.telar.testing.broken;

import java.util.concurrent.atomic.AtomicInteger;

/** Badly named, and keeps state for all. */
public final class LoomHelper {
    static final AtomicInteger COUNT = new AtomicInteger();

    static int last;

    private LoomHelper() {}
}
