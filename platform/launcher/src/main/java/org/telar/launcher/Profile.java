// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a country office starts with: its modules, and the defaults of language, brand, country, time zone and currency,
 * which bundles read as {@code telar.language} and so on.
 */
record Profile(String name, SortedSet<String> modules, Map<String, String> defaults) {
    private static final String SUFFIX = ".properties";
    private static final String EVERY_MODULE = "*";

    static Profile read(Distribution distribution, String name) throws IOException, Refusal {
        if (!names(distribution).contains(name)) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.profile", name, String.join(", ", names(distribution)));
        }
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(distribution.profiles().resolve(name + SUFFIX))) {
            read.load(reader);
        }
        Map<String, String> defaults = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(key -> defaults.put(key, read.getProperty(key).strip()));
        return new Profile(name, modules(distribution, name, defaults.remove("modules")), defaults);
    }

    private static SortedSet<String> modules(Distribution distribution, String profile, String wished)
            throws IOException, Refusal {
        SortedSet<String> there = distribution.modules();
        if (wished.equals(EVERY_MODULE)) {
            return there;
        }
        SortedSet<String> modules = new TreeSet<>(List.of(wished.split("\\s*,\\s*")));
        for (String module : modules) {
            if (!there.contains(module)) {
                throw new Refusal(
                        Refusal.NOT_POSSIBLE, "launcher.profile.module", profile, module, String.join(", ", there));
            }
        }
        return modules;
    }

    private static List<String> names(Distribution distribution) throws IOException {
        try (Stream<Path> files = Files.list(distribution.profiles())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }
}
