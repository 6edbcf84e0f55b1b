// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.ArrayList;
import java.util.List;
import org.telar.itest.Distribution;

/** A later start of the same home. */
record FirstPageWarm(Distribution distribution, int runs) implements Measurement {
    private static final double TARGET_SECONDS = 8;

    @Override
    public String name() {
        return "first-page-warm";
    }

    @Override
    public String title() {
        return "Later starts";
    }

    @Override
    public List<Row> run() {
        List<Starts.Took> took = new ArrayList<>();
        try (Starts starts = Starts.inNewHome(distribution)) {
            starts.start();
            for (int run = 0; run < runs; run++) {
                starts.stop();
                took.add(starts.start());
            }
        }
        return Starts.rows(took, TARGET_SECONDS);
    }
}
