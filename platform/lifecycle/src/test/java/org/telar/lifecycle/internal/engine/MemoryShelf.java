// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

/** Wishes as text, so that what was put is what can be read again. */
final class MemoryShelf implements WishShelf {
    private String text = "";
    private final Power power;

    MemoryShelf(Power power) {
        this.power = power;
    }

    @Override
    public Wishes read() {
        return text.isEmpty() ? Wishes.none() : Wishes.read(text);
    }

    @Override
    public void put(Wishes next) throws Overtaken {
        power.use();
        if (read().generation() != next.generation() - 1) {
            throw new Overtaken(next.generation() - 1);
        }
        text = next.write();
        power.use();
    }
}
