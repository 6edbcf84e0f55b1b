// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the distribution's features.xml promises. */
record Features(String xml) {
    private static final Pattern BUNDLE = Pattern.compile("<bundle[^>]*>([^<]+)</bundle>");
    private static final Pattern EVERY_MODULE =
            Pattern.compile("(?s)name=\"telar-modules\".*?</feature>\\s*</features>");
    private static final Pattern MODULE = Pattern.compile("<feature>telar-([^<]+)</feature>");

    static Features of(Container container) throws IOException {
        Path telar = Path.of(container.context().getProperty("karaf.home"), "system", "org", "telar");
        try (Stream<Path> files = Files.walk(telar)) {
            var features = FileSystems.getDefault().getPathMatcher("glob:**/repository*-features.xml");
            return new Features(Files.readString(files.filter(features::matches)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No features.xml under " + telar))));
        }
    }

    /** Locations of all bundles. */
    Set<String> bundles() {
        return all(BUNDLE, xml);
    }

    /** Ids of all modules. */
    Set<String> modules() {
        return EVERY_MODULE
                .matcher(xml)
                .results()
                .findFirst()
                .map(modules -> all(MODULE, modules.group()))
                .orElse(Set.of());
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Features::first).collect(Collectors.toSet());
    }

    private static String first(MatchResult found) {
        return found.group(1).strip();
    }
}
