// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.List;
import org.telar.itest.Distribution;

/** What the container takes of the machine's memory once it is ready. */
record Memory(Distribution distribution, int runs) implements Measurement {
    private static final double TARGET_MIB = 500;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String title() {
        return "Memory after the start";
    }

    @Override
    public List<Row> run() {
        List<Double> taken = Starts.inNewHomes(runs, distribution, starts -> {
            starts.start();
            return starts.residentMemory();
        });
        return List.of(Row.of("resident memory of the container", "MiB", Starts.values(taken, Double::doubleValue))
                .atMost(TARGET_MIB));
    }
}
