// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

/** Beside Telar's own there is a brand for tests: {@code src/test/resources/brand/weaver}. */
class WornBrandTest {
    @ParameterizedTest(name = "configuration ''{0}'', profile ''{1}'': {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "'', none, telar",
                "'', weaver, weaver",
                "weaver, none, weaver",
                "telar, weaver, telar",
                "' weaver ', none, weaver",
                "nowhere, none, telar",
                "nowhere, weaver, telar",
                "../brand/weaver, none, telar"
            })
    void the_configuration_goes_before_the_profile_and_a_wrong_name_gives_the_default(
            String configured, String profiled, String worn) {
        assertEquals(worn, new WornBrand(configured, () -> Optional.ofNullable(profiled)).id());
    }

    @Test
    void all_is_of_the_brand_that_is_worn() {
        WornBrand worn = new WornBrand("weaver", Optional::empty);
        BrandFolder weaver = new BrandFolder("weaver");
        assertEquals("Weaver", worn.name());
        assertEquals("Tejemos", worn.tagline(Locale.of("es")));
        assertEquals("#123456", worn.colour(Colour.ACCENT, Scheme.LIGHT));
        assertArrayEquals(
                weaver.read("mark.svg"), worn.files().get("/brand/mark.svg").content());
    }
}
