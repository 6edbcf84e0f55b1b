// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

/** Contrast of two colours {@code #rrggbb} by WCAG 2.2, 1 to 21, and colours mixed as CSS {@code color-mix(in srgb)} does. */
final class Contrast {
    private Contrast() {}

    static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** @param share of the first colour, 0 to 1 */
    static String mix(String first, double share, String second) {
        StringBuilder mixed = new StringBuilder("#");
        for (int part = 0; part < 3; part++) {
            long value = Math.round(channel(first, part) * share + channel(second, part) * (1 - share));
            mixed.append("%02x".formatted(value));
        }
        return mixed.toString();
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int part) {
        return Integer.parseInt(colour, 1 + 2 * part, 3 + 2 * part, 16);
    }
}
