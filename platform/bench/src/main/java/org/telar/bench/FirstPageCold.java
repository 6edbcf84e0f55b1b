// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.List;
import org.telar.itest.Distribution;

/** The first start of a new home: the container is provisioned, the database made, the administrator created. */
record FirstPageCold(Distribution distribution, int runs) implements Measurement {
    private static final double TARGET_SECONDS = 10;

    @Override
    public String name() {
        return "first-page-cold";
    }

    @Override
    public String title() {
        return "First start of a new home";
    }

    @Override
    public List<Row> run() {
        return Starts.rows(Starts.inNewHomes(runs, distribution, Starts::start), TARGET_SECONDS);
    }
}
