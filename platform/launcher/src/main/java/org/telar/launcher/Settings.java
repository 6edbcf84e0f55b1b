// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What is wished of a start: options of the command first, then the owner's {@code etc/telar.cfg}, then what was chosen
 * for the home (profile and modules), then the defaults.
 *
 * @param named whether the profile was named in the command or by the owner
 * @param modules those that were chosen for this profile, if so
 * @param url where people reach Telar, such as {@code https://telar.example.org}; empty when that is the port itself
 * @param javaOptions more options for the container's {@code java}, last so that they win
 */
record Settings(
        String host,
        int port,
        String profile,
        boolean named,
        Optional<List<String>> modules,
        boolean demo,
        String url,
        List<String> javaOptions) {
    private static final String EVERYTHING = "all";

    static Settings of(Options options, Map<String, String> environment, Home home) throws IOException, Refusal {
        Properties own = new Properties();
        if (Files.isRegularFile(home.settings())) {
            try (var reader = Files.newBufferedReader(home.settings())) {
                own.load(reader);
            }
        }
        Optional<Chosen> chosen = Chosen.of(home);
        Optional<String> named = options.get("profile").or(() -> Optional.ofNullable(own.getProperty("profile")));
        String profile = named.or(() -> chosen.map(Chosen::profile)).orElse(EVERYTHING);
        return new Settings(
                options.get("host").orElse(own.getProperty("host", "127.0.0.1")),
                Ports.number(options.get("port").orElse(own.getProperty("port", "8181"))),
                profile,
                named.isPresent(),
                chosen.filter(one -> one.profile().equals(profile)).flatMap(Chosen::modules),
                options.has("demo"),
                Stream.of(environment.getOrDefault("TELAR_URL", ""), own.getProperty("url", ""))
                        .map(String::strip)
                        .filter(url -> !url.isEmpty())
                        .findFirst()
                        .orElse(""),
                Stream.of(own.getProperty("java.options", ""), environment.getOrDefault("TELAR_JAVA_OPTS", ""))
                        .flatMap(words -> Stream.of(words.strip().split("\\s+")))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
