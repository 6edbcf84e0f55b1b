// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

/**
 * A brand as CSS custom properties. The page follows the reader's device unless {@code data-scheme} on its root pins
 * {@code light} or {@code dark}; browsers that do not know {@code light-dark()} get the light colours.
 */
record BrandStyle(BrandFolder brand) {
    String css() {
        return """
                :root {
                %s
                  --brand-radius: %s;
                  --brand-font: %s;
                }
                @supports (color: light-dark(#fff, #000)) {
                  :root {
                    color-scheme: light dark;
                %s
                  }
                  html[data-scheme=light] { color-scheme: light }
                  html[data-scheme=dark] { color-scheme: dark }
                }
                """.formatted(
                        Stream.of(Colour.values())
                                .map(colour -> declare("  ", colour, value(colour, Scheme.LIGHT)))
                                .collect(Collectors.joining("\n")),
                        brand.value("radius"),
                        brand.value("font"),
                        Stream.of(Colour.values())
                                .map(colour -> declare("    ", colour, eitherWay(colour)))
                                .collect(Collectors.joining("\n")));
    }

    private String eitherWay(Colour colour) {
        return "light-dark(" + value(colour, Scheme.LIGHT) + ", " + value(colour, Scheme.DARK) + ")";
    }

    private String value(Colour colour, Scheme scheme) {
        return brand.colour(colour, scheme);
    }

    private static String declare(String indent, Colour colour, String value) {
        return indent + "--brand-" + colour.key() + ": " + value + ";";
    }
}
