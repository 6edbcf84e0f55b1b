// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

/** Where the wishes lie: outlives the container's cache and any crash. Putting them there is the one moment of a change. */
public interface WishShelf {
    /** The last that were put; {@link Wishes#none()} before that. */
    Wishes read();

    /**
     * Puts the next generation there, all or nothing.
     *
     * @throws Overtaken when what lies there is not the generation before it
     */
    void put(Wishes next) throws Overtaken;
}
