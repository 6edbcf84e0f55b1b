// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands after the command's name: {@code --name value} pairs, {@code --flag}s, and the rest, which begins at the
 * first word that is no option or after {@code --}.
 */
record Options(Map<String, String> values, List<String> rest) {
    private static final List<String> FLAGS = List.of("demo");
    private static final List<String> NAMES = List.of("home", "port", "host", "profile", "pid");

    static Options of(List<String> words) throws Refusal {
        Map<String, String> values = new HashMap<>();
        int next = 0;
        while (next < words.size() && words.get(next).startsWith("--")) {
            String name = words.get(next++).substring(2);
            if (name.isEmpty()) {
                break;
            } else if (FLAGS.contains(name)) {
                values.put(name, "true");
            } else if (NAMES.contains(name) && next < words.size()) {
                values.put(name, words.get(next++));
            } else {
                throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.option", "--" + name);
            }
        }
        return new Options(Map.copyOf(values), List.copyOf(words.subList(next, words.size())));
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Home home() throws Refusal {
        String given = get("home").orElseThrow(() -> new Refusal(Refusal.NOT_POSSIBLE, "launcher.option", "--home"));
        return new Home(Path.of(given).toAbsolutePath().normalize());
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }
}
