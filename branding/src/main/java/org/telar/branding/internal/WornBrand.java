// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Letterhead;
import org.telar.branding.Brand;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;
import org.telar.profile.Profile;
import org.telar.profile.Profiles;

/**
 * The brand that the configuration names, else that of the country's profile. The service stays when the configuration changes: who holds it is not
 * restarted, and nobody is signed out for the sake of a logo.
 */
@Component(
        service = {Brand.class, Letterhead.class, WornBrand.class},
        configurationPid = "org.telar.branding")
public final class WornBrand implements Brand {
    private static final Logger LOG = LoggerFactory.getLogger(WornBrand.class);
    private static final String DEFAULT = "telar";
    private static final String OWN = "own";

    private final Supplier<Optional<String>> profiled;
    private volatile String configured;
    private volatile Worn worn;

    /** The configuration {@code org.telar.branding}. */
    public @interface Settings {
        /** {@code telar.brand}: a folder's name; when empty, that of the country's profile counts. */
        String telar_brand() default "";
    }

    private record Worn(String wished, BrandFolder folder, Map<String, ServedFile> files) {}

    @Activate
    public WornBrand(@Reference Profiles profiles, Settings settings) {
        this(settings.telar_brand(), () -> ofProfile(profiles.current()));
    }

    /** @param profiled the profile's, which may change at any time */
    WornBrand(String configured, Supplier<Optional<String>> profiled) {
        this.configured = configured.strip();
        this.profiled = profiled;
        worn = put(wished());
    }

    @Modified
    void change(Settings settings) {
        configured = settings.telar_brand().strip();
    }

    /** The name of a brand, or the path of the one that the profile brings itself. */
    private static Optional<String> ofProfile(Profile profile) {
        return profile.brand()
                .map(name -> name.equals(OWN)
                        ? profile.folder().resolve("brand").toAbsolutePath().toString()
                        : name);
    }

    private String wished() {
        return Optional.of(configured)
                .filter(name -> !name.isEmpty())
                .or(profiled)
                .orElse(DEFAULT);
    }

    private static Worn put(String wished) {
        BrandFolder folder = new BrandFolder(known(wished));
        return new Worn(wished, folder, ServedFile.of(folder));
    }

    private Worn worn() {
        String wished = wished();
        Worn now = worn;
        if (!now.wished().equals(wished)) {
            now = put(wished);
            worn = now;
        }
        return now;
    }

    /** A wrong name costs the installation its own look, not its web interface. */
    private static String known(String wished) {
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
        return worn().files();
    }

    @Override
    public String id() {
        return worn().folder().id();
    }

    @Override
    public String tag() {
        return worn().files().get("/brand/brand.css").tag().replace("\"", "");
    }

    @Override
    public String name() {
        return worn().folder().name();
    }

    @Override
    public String tagline(Locale language) {
        return worn().folder().tagline(language);
    }

    @Override
    public Optional<byte[]> mark() {
        return worn().folder().mark();
    }

    @Override
    public String colour(Colour colour, Scheme scheme) {
        return worn().folder().colour(colour, scheme);
    }
}
