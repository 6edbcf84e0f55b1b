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
 * What is wished of a start: options of the command first, then the owner's {@code etc/telar.cfg}, then what the home had
 * last time (the profile only), then the defaults.
 *
 * @param url where people reach Telar, such as {@code https://telar.example.org}; empty when that is the port itself
 * @param javaOptions more options for the container's {@code java}, last so that they win
 */
record Settings(String host, int port, String profile, boolean demo, String url, List<String> javaOptions) {
    static Settings of(Options options, Map<String, String> environment, Home home, Optional<State> before)
            throws IOException, Refusal {
        Properties own = new Properties();
        if (Files.isRegularFile(home.settings())) {
            try (var reader = Files.newBufferedReader(home.settings())) {
                own.load(reader);
            }
        }
        return new Settings(
                options.get("host").orElse(own.getProperty("host", "127.0.0.1")),
                Ports.number(options.get("port").orElse(own.getProperty("port", "8181"))),
                options.get("profile")
                        .orElse(own.getProperty(
                                "profile", before.map(State::profile).orElse("all"))),
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
