// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One measured quantity.
 *
 * @param values one for each run, in the order of the runs
 */
public record Row(String what, String unit, List<Double> values, Optional<Target> target) {
    public Row {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured for: " + what);
        }
    }

    /** @param limit in the unit of the row */
    public record Target(double limit, boolean atMost) {
        boolean isMet(double value) {
            return atMost ? value <= limit : value >= limit;
        }
    }

    public static Row of(String what, String unit, double... values) {
        return new Row(what, unit, Arrays.stream(values).boxed().toList(), Optional.empty());
    }

    public Row atMost(double limit) {
        return new Row(what, unit, values, Optional.of(new Target(limit, true)));
    }

    public Row atLeast(double limit) {
        return new Row(what, unit, values, Optional.of(new Target(limit, false)));
    }

    /** The middle value; of an even number of runs the mean of the two in the middle. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double lowest() {
        return values.stream().min(Double::compare).orElseThrow();
    }

    public double highest() {
        return values.stream().max(Double::compare).orElseThrow();
    }

    /** Whether the median keeps the target; yes when there is none. */
    public boolean isMet() {
        return target.map(limit -> limit.isMet(median())).orElse(true);
    }

    /** For the screen, before the table is complete. */
    String line() {
        return what + ": " + figure(median()) + " " + unit + (isMet() ? "" : " MISSED");
    }

    /** Three significant figures, and no more digits after the point than they need. */
    static String figure(double value) {
        int digits = value == 0 ? 3 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return String.format(Locale.ROOT, "%,." + Math.max(0, Math.min(3, 3 - digits)) + "f", value);
    }
}
