// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

/** The places of a wave: how many there are, and how many are taken. */
public record Places(int capacity, int taken) {
    public int free() {
        return capacity - taken;
    }
}
