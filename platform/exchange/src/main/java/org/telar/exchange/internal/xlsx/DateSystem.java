// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** How a workbook counts days: from 1900, or from 1904 as old Macintosh programs did (ECMA-376 part 1, 18.17.4.1). */
enum DateSystem {
    FROM_1900(LocalDate.of(1899, 12, 30), 1, 2_958_465),
    FROM_1904(LocalDate.of(1904, 1, 1), 0, 2_957_003);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    /** The 29 February 1900 that never was; the days before it are one more from day zero. */
    private static final int PHANTOM_DAY = 60;

    private final LocalDate dayZero;
    private final int first;
    private final int last;

    DateSystem(LocalDate dayZero, int first, int last) {
        this.dayZero = dayZero;
        this.first = first;
        this.last = last;
    }

    /** The moment, to the second, that a count of days stands for; nothing when spreadsheet programs show no date. */
    Optional<LocalDateTime> moment(BigDecimal days) {
        if (days.compareTo(BigDecimal.valueOf(first)) < 0 || days.compareTo(BigDecimal.valueOf(last + 1L)) >= 0) {
            return Optional.empty();
        }
        long seconds =
                days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = seconds / SECONDS_A_DAY.longValueExact();
        if (this == FROM_1900 && day == PHANTOM_DAY) {
            return Optional.empty();
        }
        boolean beforePhantom = this == FROM_1900 && day < PHANTOM_DAY;
        return Optional.of(
                dayZero.plusDays(beforePhantom ? 1 : 0).atStartOfDay().plusSeconds(seconds));
    }
}
