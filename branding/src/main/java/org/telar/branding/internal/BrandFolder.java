// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telar.branding.Brand;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

/** A brand as its folder says it: one of this bundle by its name, or one of a home by its absolute path. */
final class BrandFolder implements Brand {
    private static final String DESCRIPTION = "brand.properties";
    private static final String MARK = "mark.png";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    private final String id;
    private final Properties properties;

    BrandFolder(String id) {
        this.id = id;
        this.properties = new Properties();
        try {
            properties.load(new StringReader(new String(read(DESCRIPTION), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String id) {
        return isOfHome(id)
                ? Files.isRegularFile(Path.of(id, DESCRIPTION))
                : NAME.matcher(id).matches() && BrandFolder.class.getResource(path(id, DESCRIPTION)) != null;
    }

    private static boolean isOfHome(String id) {
        return id.startsWith("/");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return value("name");
    }

    @Override
    public String tagline(Locale language) {
        return properties.getProperty("tagline." + language.getLanguage(), value("tagline"));
    }

    @Override
    public Optional<byte[]> mark() {
        try (InputStream in = open(MARK)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String colour(Colour colour, Scheme scheme) {
        String key = scheme.key() + "." + colour.key();
        String value = value(key);
        if (!HEX.matcher(value).matches()) {
            throw new IllegalStateException("Brand '" + id + "': " + key + " is '" + value + "', not like #0a1b2c");
        }
        return value;
    }

    /** @throws IllegalStateException when the brand does not say */
    String value(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("Brand '" + id + "': " + key + " is missing in brand.properties");
        }
        return value;
    }

    /** @throws IllegalStateException when the brand has no such file */
    byte[] read(String file) {
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new IllegalStateException("Brand '" + id + "': the file " + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream open(String file) throws IOException {
        if (!isOfHome(id)) {
            return BrandFolder.class.getResourceAsStream(path(id, file));
        }
        Path found = Path.of(id, file);
        return Files.isRegularFile(found) ? Files.newInputStream(found) : null;
    }

    private static String path(String brand, String file) {
        return "/brand/" + brand + "/" + file;
    }
}
