// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandServletTest {
    private final BrandFolder telar = new BrandFolder("telar");
    private final BrandServlet servlet = new BrandServlet(new WornBrand("telar", java.util.Optional::empty));

    @ParameterizedTest
    @CsvSource({"/mark.svg, mark.svg", "/logo.svg, logo.svg", "/favicon.svg, favicon.svg"})
    void drawings_are_served_as_they_are(String path, String file) throws IOException {
        Exchange got = get("/brand", path);
        assertEquals(200, got.status());
        assertEquals("image/svg+xml", got.header("Content-Type"));
        assertArrayEquals(telar.read(file), got.body());
    }

    @Test
    void the_style_sheet_is_made_of_the_brand() throws IOException {
        Exchange got = get("/brand", "/brand.css");
        assertEquals("text/css;charset=utf-8", got.header("Content-Type"));
        assertTrue(new String(got.body(), StandardCharsets.UTF_8).contains("--brand-accent:"));
        assertEquals(String.valueOf(got.body().length), got.header("Content-Length"));
    }

    @Test
    void the_old_name_of_the_favicon_answers() throws IOException {
        Exchange got = get("/favicon.ico", null);
        assertEquals(200, got.status());
        assertArrayEquals(telar.read("favicon.svg"), got.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brand.properties", "/", "/../telar/mark.svg", "/other.svg"})
    void nothing_else_is_served(String path) throws IOException {
        assertEquals(404, get("/brand", path).status());
        assertEquals(404, get("/brand", null).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s"})
    void who_has_the_file_gets_no_bytes(String known) throws IOException {
        String tag = get("/brand", "/mark.svg").header("ETag");
        Exchange again = get("/brand", "/mark.svg", Map.of("If-None-Match", known.formatted(tag)));
        assertEquals(304, again.status());
        assertEquals(0, again.body().length);
        assertEquals("public, max-age=300", again.header("Cache-Control"));
    }

    @Test
    void what_is_asked_for_with_the_brands_tag_is_kept_for_good() throws IOException {
        String tag = new WornBrand("telar", java.util.Optional::empty).tag();
        Exchange got = get("/brand", "/brand.css", Map.of("?", tag));
        assertEquals("public, max-age=31536000, immutable", got.header("Cache-Control"));
        assertNotEquals(tag, new WornBrand("weaver", java.util.Optional::empty).tag());
    }

    @Test
    void a_compressed_copy_is_known_again() throws IOException {
        String tag = get("/brand", "/mark.svg").header("ETag").replaceFirst("\"$", "--gzip\"");
        assertEquals(
                304, get("/brand", "/mark.svg", Map.of("If-None-Match", tag)).status());
    }

    @Test
    void another_content_has_another_tag() throws IOException {
        String tag = get("/brand", "/logo.svg").header("ETag");
        assertNotEquals(tag, get("/brand", "/mark.svg").header("ETag"));
        assertEquals(
                200, get("/brand", "/mark.svg", Map.of("If-None-Match", tag)).status());
    }

    private Exchange get(String servletPath, String pathInfo) throws IOException {
        return get(servletPath, pathInfo, Map.of());
    }

    private Exchange get(String servletPath, String pathInfo, Map<String, String> headers) throws IOException {
        Exchange exchange = new Exchange(servletPath, pathInfo, headers);
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
