// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

/** WCAG 2.2: 1.4.3 for text (4.5), 1.4.11 for what is drawn and carries meaning (3). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double DRAWN = 3;

    /** The share of a colour in a tinted ground, as in the application's style sheet. */
    private static final double TINT = 0.12;

    private static final List<Colour> GROUNDS = List.of(Colour.PAPER, Colour.SURFACE);
    private static final List<Colour> READ =
            List.of(Colour.INK, Colour.MUTED, Colour.ACCENT, Colour.DANGER, Colour.SUCCESS, Colour.WARNING);
    private static final List<Colour> TINTS =
            List.of(Colour.MUTED, Colour.ACCENT, Colour.DANGER, Colour.SUCCESS, Colour.WARNING);
    private static final List<Colour> DRAWN_ONLY = List.of(Colour.LINE, Colour.THREAD);

    private record Pair(String what, String front, String ground, double least) {}

    @TestFactory
    Stream<DynamicTest> every_pair_that_is_used_can_be_read() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (BrandFolder brand : Brands.all()) {
            for (Scheme scheme : Scheme.values()) {
                pairs.addAll(pairs(brand, scheme));
            }
        }
        return pairs.stream().map(pair -> DynamicTest.dynamicTest(pair.what(), () -> check(pair)));
    }

    @Test
    void contrast_is_that_of_the_guideline() {
        assertEquals(21, Contrast.ratio("#000000", "#ffffff"), 1e-9);
        assertEquals(1, Contrast.ratio("#336699", "#336699"), 1e-9);
        assertEquals(4.48, Contrast.ratio("#777777", "#ffffff"), 0.005);
        assertEquals("#1f1f1f", Contrast.mix("#ffffff", TINT, "#000000"));
    }

    private static void check(Pair pair) {
        double contrast = Contrast.ratio(pair.front(), pair.ground());
        if (contrast < pair.least()) {
            throw new AssertionError(
                    String.format(Locale.ROOT, "%s is %.2f:1, wanted %.1f:1", pair, contrast, pair.least()));
        }
    }

    private static List<Pair> pairs(BrandFolder brand, Scheme scheme) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(pair(brand, scheme, Colour.ACCENT_INK, Colour.ACCENT, TEXT));
        for (Colour ground : GROUNDS) {
            READ.forEach(front -> pairs.add(pair(brand, scheme, front, ground, TEXT)));
            DRAWN_ONLY.forEach(front -> pairs.add(pair(brand, scheme, front, ground, DRAWN)));
            TINTS.forEach(tint -> {
                pairs.add(onTint(brand, scheme, tint, tint, ground));
                pairs.add(onTint(brand, scheme, Colour.INK, tint, ground));
            });
        }
        return pairs;
    }

    private static Pair pair(BrandFolder brand, Scheme scheme, Colour front, Colour ground, double least) {
        return new Pair(
                brand.id() + " " + scheme.key() + ": " + front.key() + " on " + ground.key(),
                brand.colour(front, scheme),
                brand.colour(ground, scheme),
                least);
    }

    private static Pair onTint(BrandFolder brand, Scheme scheme, Colour front, Colour tint, Colour ground) {
        return new Pair(
                brand.id() + " " + scheme.key() + ": " + front.key() + " on " + ground.key() + " tinted " + tint.key(),
                brand.colour(front, scheme),
                Contrast.mix(brand.colour(tint, scheme), TINT, brand.colour(ground, scheme)),
                TEXT);
    }
}
