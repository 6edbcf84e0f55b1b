// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.util.Arrays;
import java.util.Locale;
import org.telar.api.Message;

/** Age in whole years, in the bands that the programmes report (domain.md 2.10: 15 to 65, of it 36 to 45). */
public enum AgeBand {
    UNDER_15(0),
    FROM_15(15),
    FROM_18(18),
    FROM_26(26),
    FROM_36(36),
    FROM_46(46),
    FROM_56(56),
    OVER_65(66);

    private final int youngest;

    AgeBand(int youngest) {
        this.youngest = youngest;
    }

    /** The lowest age in the band, in whole years. */
    public int youngest() {
        return youngest;
    }

    public static AgeBand of(int years) {
        if (years < 0) {
            throw new IllegalArgumentException("Nobody is " + years + " years old");
        }
        return Arrays.stream(values())
                .filter(band -> band.youngest <= years)
                .reduce((younger, older) -> older)
                .orElseThrow();
    }

    public Message label() {
        return Message.of("kernel.age." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
