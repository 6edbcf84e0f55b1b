// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

/** Somebody else wished something meanwhile; nothing was changed. */
public final class Overtaken extends Exception {
    private static final long serialVersionUID = 1L;

    public Overtaken(long seen) {
        super("Generation " + seen + " is not the last one any more");
    }
}
