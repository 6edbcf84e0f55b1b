// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/** Another program to which an instance has been handed over in its own form. */
public interface Peer extends AutoCloseable {
    /** Solves it; asked once. What the best seating gains over leaving everyone out. */
    long bestGain();

    @Override
    void close();
}
