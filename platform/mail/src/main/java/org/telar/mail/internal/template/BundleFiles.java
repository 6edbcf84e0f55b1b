// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Templates in the folder {@code mail} of the bundles that run. */
public record BundleFiles(BundleContext context) implements TemplateFiles {
    @Override
    public Optional<String> read(String file) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0)
                .map(bundle -> bundle.getEntry("mail/" + file))
                .filter(Objects::nonNull)
                .findFirst()
                .map(BundleFiles::text);
    }

    private static String text(URL place) {
        try (InputStream content = place.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Mail template " + place + " cannot be read", e);
        }
    }
}
