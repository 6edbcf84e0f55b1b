// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

class BrandStyleTest {
    @TestFactory
    Stream<DynamicTest> every_key_is_a_custom_property() throws IOException {
        return Brands.all().stream()
                .map(brand -> DynamicTest.dynamicTest(brand.id(), () -> {
                    String css = new BrandStyle(brand).css();
                    for (Colour colour : Colour.values()) {
                        String light = brand.colour(colour, Scheme.LIGHT);
                        String dark = brand.colour(colour, Scheme.DARK);
                        assertHas(css, "\n  --brand-" + colour.key() + ": " + light + ";\n");
                        assertHas(
                                css, "\n    --brand-" + colour.key() + ": light-dark(" + light + ", " + dark + ");\n");
                    }
                    assertHas(css, "--brand-radius: " + brand.value("radius") + ";");
                    assertHas(css, "--brand-font: " + brand.value("font") + ";");
                }));
    }

    @Test
    void the_reader_may_pin_the_scheme() {
        String css = new BrandStyle(new BrandFolder("telar")).css();
        assertHas(css, "color-scheme: light dark;");
        assertHas(css, "html[data-scheme=light] { color-scheme: light }");
        assertHas(css, "html[data-scheme=dark] { color-scheme: dark }");
    }

    @Test
    void braces_are_balanced() {
        String css = new BrandStyle(new BrandFolder("telar")).css();
        assertEquals(count(css, '{'), count(css, '}'));
    }

    private static long count(String css, char wanted) {
        return css.chars().filter(c -> c == wanted).count();
    }

    private static void assertHas(String css, String part) {
        assertTrue(css.contains(part), () -> part.strip() + " is not in\n" + css);
    }
}
