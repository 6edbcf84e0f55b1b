// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.archive.ModuleJar;
import org.telar.lifecycle.internal.archive.Refused;

/** Names that no module can have, as parts of the platform have them: their tables, permissions and addresses begin so. */
record TakenNames(BundleContext context) {
    private static final String SERVLET_PATTERN = "osgi.http.whiteboard.servlet.pattern";
    private static final String OURS = "org.telar.";

    /** @throws Refused when a part of the platform has this name */
    void requireFree(ModuleId module) throws Refused {
        if (platform().flatMap(TakenNames::names).anyMatch(module.name()::equals)) {
            throw new Refused("lifecycle.archive.taken", module.name());
        }
    }

    private Stream<Bundle> platform() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders("").get(ModuleJar.MODULE) == null);
    }

    private static Stream<String> names(Bundle bundle) {
        String name = String.valueOf(bundle.getSymbolicName());
        ServiceReference<?> @Nullable [] services = bundle.getRegisteredServices();
        return Stream.concat(
                name.startsWith(OURS) ? Stream.of(name.substring(OURS.length())) : Stream.empty(),
                services == null ? Stream.empty() : Arrays.stream(services).flatMap(TakenNames::firstOfPaths));
    }

    private static Stream<String> firstOfPaths(ServiceReference<?> service) {
        return switch (service.getProperty(SERVLET_PATTERN)) {
            case String pattern -> Stream.of(first(pattern));
            case String[] patterns ->
                Arrays.stream(patterns).filter(Objects::nonNull).map(TakenNames::first);
            case null, default -> Stream.empty();
        };
    }

    private static String first(String pattern) {
        return pattern.replaceFirst("^/", "").replaceFirst("/.*$", "");
    }
}
