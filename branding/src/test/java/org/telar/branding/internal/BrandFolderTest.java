// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

class BrandFolderTest {
    /** A centimetre and a half at 300 dots an inch. */
    private static final int SHARP_WHEN_PRINTED = 178;

    @TestFactory
    Stream<DynamicTest> every_brand_says_all_in_both_languages() throws IOException {
        return Brands.all().stream()
                .map(brand -> DynamicTest.dynamicTest(brand.id(), () -> {
                    assertFalse(brand.name().isBlank());
                    assertNotEquals(brand.tagline(Locale.ENGLISH), brand.tagline(Locale.of("es", "CL")));
                    assertTrue(brand.value("radius").matches("[0-9]+px"), brand.value("radius"));
                    assertFalse(brand.value("font").contains("url"), "fonts of the reader's device only");
                    for (Colour colour : Colour.values()) {
                        for (Scheme scheme : Scheme.values()) {
                            brand.colour(colour, scheme);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_brand_has_a_mark_for_documents() throws IOException {
        return Brands.all().stream()
                .map(brand -> DynamicTest.dynamicTest(brand.id(), () -> {
                    BufferedImage mark =
                            ImageIO.read(new ByteArrayInputStream(brand.mark().orElseThrow()));
                    assertEquals(mark.getWidth(), mark.getHeight());
                    assertTrue(mark.getWidth() >= SHARP_WHEN_PRINTED, mark::toString);
                    assertTrue(mark.getColorModel().hasAlpha(), "its ground is transparent");
                }));
    }

    @Test
    void a_brand_of_a_home_may_do_without_a_mark_for_documents(@TempDir Path home) throws IOException {
        Files.copy(Path.of("telar/brand.properties"), home.resolve("brand.properties"));
        assertEquals(Optional.empty(), new BrandFolder(home.toString()).mark());
    }

    @Test
    void the_tagline_is_english_where_a_language_is_missing() {
        BrandFolder telar = new BrandFolder("telar");
        assertEquals("Muchos hilos, una sola tela", telar.tagline(Locale.of("es", "CO")));
        assertEquals(telar.tagline(Locale.ENGLISH), telar.tagline(Locale.of("qu")));
    }

    @Test
    void what_is_missing_is_named() {
        BrandFolder telar = new BrandFolder("telar");
        assertEquals(
                "Brand 'telar': light.gold is missing in brand.properties",
                assertThrows(IllegalStateException.class, () -> telar.value("light.gold"))
                        .getMessage());
        assertEquals(
                "Brand 'telar': the file seal.svg is missing",
                assertThrows(IllegalStateException.class, () -> telar.read("seal.svg"))
                        .getMessage());
    }
}
