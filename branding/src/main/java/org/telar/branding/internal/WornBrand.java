// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.branding.Brand;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

/**
 * The brand that the configuration names. The service stays when the configuration changes: who holds it is not
 * restarted, and nobody is signed out for the sake of a logo.
 */
@Component(
        service = {Brand.class, WornBrand.class},
        configurationPid = "org.telar.branding")
public final class WornBrand implements Brand {
    private static final Logger LOG = LoggerFactory.getLogger(WornBrand.class);
    private static final String DEFAULT = "telar";

    private volatile Worn worn;

    /** The configuration {@code org.telar.branding}. */
    public @interface Settings {
        /** {@code telar.brand}: a folder's name; when empty, the framework property of the same name counts. */
        String telar_brand() default "";
    }

    private record Worn(BrandFolder folder, Map<String, ServedFile> files) {}

    @Activate
    public WornBrand(BundleContext context, Settings settings) {
        this(settings.telar_brand(), context.getProperty("telar.brand"));
    }

    WornBrand(@Nullable String... byPrecedence) {
        worn = put(chosen(byPrecedence));
    }

    @Modified
    void change(BundleContext context, Settings settings) {
        worn = put(chosen(settings.telar_brand(), context.getProperty("telar.brand")));
    }

    private static Worn put(String id) {
        BrandFolder folder = new BrandFolder(id);
        return new Worn(folder, ServedFile.of(folder));
    }

    /** A wrong name costs the installation its own look, not its web interface. */
    private static String chosen(@Nullable String... byPrecedence) {
        String wished = Stream.of(byPrecedence)
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(DEFAULT);
        if (BrandFolder.exists(wished)) {
            return wished;
        }
        LOG.error(
                "telar.brand is '{}', but there is no such brand; '{}' is shown until it is corrected",
                wished,
                DEFAULT);
        return DEFAULT;
    }

    /** The files to serve, by path. */
    Map<String, ServedFile> files() {
        return worn.files();
    }

    @Override
    public String id() {
        return worn.folder().id();
    }

    @Override
    public String name() {
        return worn.folder().name();
    }

    @Override
    public String tagline(Locale language) {
        return worn.folder().tagline(language);
    }

    @Override
    public String colour(Colour colour, Scheme scheme) {
        return worn.folder().colour(colour, scheme);
    }
}
