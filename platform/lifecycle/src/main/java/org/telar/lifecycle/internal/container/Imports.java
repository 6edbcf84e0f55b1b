// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.telar.api.Message;
import org.telar.lifecycle.internal.archive.ModuleJar;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.lifecycle.internal.engine.Release;

/** What a bundle imports and what there is of it, for people: the framework's own words are for programmers. */
record Imports(BundleContext context, Bundle bundle) {
    /** Why the bundle does not resolve: the first package that nobody offers as it is wanted. */
    Message trouble(Release release) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        Optional<BundleRequirement> missing = revision.getDeclaredRequirements(null).stream()
                .filter(wanted -> !"optional".equals(wanted.getDirectives().get("resolution")))
                .filter(wanted -> !wanted.getNamespace().equals("osgi.ee"))
                .filter(wanted -> offers(wanted.getNamespace()).noneMatch(wanted::matches))
                .findFirst();
        return missing.map(wanted -> lacks(release, wanted))
                .orElseGet(() -> Message.of(
                        "lifecycle.failure.unresolved", release.module().name()));
    }

    private Message lacks(Release release, BundleRequirement wanted) {
        String filter = wanted.getDirectives().getOrDefault("filter", wanted.toString());
        String what = name(wanted.getNamespace(), filter);
        String present = offers(wanted.getNamespace())
                .filter(offer ->
                        what.equals(String.valueOf(offer.getAttributes().get(wanted.getNamespace()))))
                .map(offer -> String.valueOf(offer.getAttributes().get("version")))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Message.of(
                present.isEmpty() ? "lifecycle.failure.import.absent" : "lifecycle.failure.import.version",
                release.toString(),
                what,
                versions(filter),
                present);
    }

    private static String name(String namespace, String filter) {
        return part(filter, namespace + "=").orElse(filter);
    }

    /** A range as people write it, of the filter that the framework makes of one. */
    private static String versions(String filter) {
        String from = part(filter, "version>=").orElse("0");
        return part(filter, "!(version>=")
                .map(to -> "[" + from + "," + to + ")")
                .orElse(from);
    }

    private static Optional<String> part(String filter, String head) {
        int at = filter.indexOf("(" + head);
        if (at < 0) {
            return Optional.empty();
        }
        int begin = at + head.length() + 1;
        return Optional.of(filter.substring(begin, filter.indexOf(')', begin)));
    }

    private Stream<BundleCapability> offers(String namespace) {
        return Arrays.stream(context.getBundles())
                .filter(other -> !other.equals(bundle))
                .map(other -> other.adapt(BundleRevision.class))
                .filter(Objects::nonNull)
                .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream());
    }

    /** @throws Failure when it exports what belongs to the platform, and could put itself in its place */
    void requireOwnPackages(Release release) throws Failure {
        Map<String, Bundle> taken = Arrays.stream(context.getBundles())
                .filter(other -> other.getHeaders("").get(ModuleJar.MODULE) == null)
                .flatMap(other -> exports(other).map(name -> Map.entry(name, other)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        List<String> clashes = exports(bundle).filter(taken::containsKey).toList();
        if (!clashes.isEmpty()) {
            throw new Failure(Message.of(
                    "lifecycle.failure.package",
                    release.module().name(),
                    clashes.getFirst(),
                    taken.get(clashes.getFirst()).getSymbolicName()));
        }
    }

    private static Stream<String> exports(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null
                ? Stream.empty()
                : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .map(offer -> String.valueOf(offer.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
    }
}
