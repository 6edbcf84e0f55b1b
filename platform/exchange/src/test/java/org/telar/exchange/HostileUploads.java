// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import org.telar.testing.HostileFile;

/** 300 files that nobody should have to read, one after the other, in whatever heap this process has. */
final class HostileUploads {
    private static final int EACH = 20;

    private HostileUploads() {}

    public static void main(String[] none) {
        int refused = 0;
        long slowest = 0;
        for (HostileFile kind : HostileFile.values()) {
            for (int seed = 0; seed < EACH; seed++) {
                byte[] file = kind.bytes(seed);
                long begin = System.nanoTime();
                Step ending = ReadTables.read(file, Limits.DEFAULT).ending();
                slowest = Math.max(slowest, System.nanoTime() - begin);
                if (ending instanceof Refusal) {
                    refused++;
                } else {
                    System.out.println(kind + " " + seed + " is taken: " + ending);
                }
            }
        }
        System.out.println(refused + " of " + HostileFile.values().length * EACH + " refused, the slowest in "
                + slowest / 1_000_000 + " ms");
    }
}
