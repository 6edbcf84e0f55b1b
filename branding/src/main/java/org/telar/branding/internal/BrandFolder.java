// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.branding.Brand;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

/** A brand read from its folder in this bundle. */
@Component(
        service = {Brand.class, BrandFolder.class},
        configurationPid = "org.telar.branding")
public final class BrandFolder implements Brand {
    private static final Logger LOG = LoggerFactory.getLogger(BrandFolder.class);
    private static final String DEFAULT = "telar";
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    private final String id;
    private final Properties properties;

    /** The configuration {@code org.telar.branding}. */
    public @interface Settings {
        /** {@code telar.brand}: a folder's name; when empty, the framework property of the same name counts. */
        String telar_brand() default "";
    }

    @Activate
    public BrandFolder(BundleContext context, Settings settings) {
        this(chosen(settings.telar_brand(), context.getProperty("telar.brand")));
    }

    BrandFolder(String id) {
        this.id = id;
        this.properties = new Properties();
        try {
            properties.load(new StringReader(new String(read("brand.properties"), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A wrong name costs the installation its own look, not its web interface. */
    static String chosen(@Nullable String... byPrecedence) {
        String wished = Stream.of(byPrecedence)
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(DEFAULT);
        if (BrandFolder.class.getResource(path(wished, "brand.properties")) != null) {
            return wished;
        }
        LOG.error(
                "telar.brand is '{}', but there is no such brand; '{}' is shown until it is corrected",
                wished,
                DEFAULT);
        return DEFAULT;
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
        try (InputStream in = BrandFolder.class.getResourceAsStream(path(id, file))) {
            if (in == null) {
                throw new IllegalStateException("Brand '" + id + "': the file " + file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String brand, String file) {
        return "/brand/" + brand + "/" + file;
    }
}
