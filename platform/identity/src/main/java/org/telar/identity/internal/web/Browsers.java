// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in two words: enough to know one's own sessions by, and nothing to follow people with. */
final class Browsers {
    /** The first that is found counts: Edge also says Chrome, Chrome also says Safari. */
    private static final Map<String, String> NAMES =
            ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browsers() {}

    /** For instance {@code Firefox, Android}; empty when nothing is known. */
    static String name(@Nullable String agent) {
        String browser = find(NAMES, agent);
        String system = find(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String find(Map<String, String> words, @Nullable String agent) {
        return agent == null
                ? ""
                : words.entrySet().stream()
                        .filter(word -> agent.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int n = 0; n < pairs.length; n += 2) {
            map.put(pairs[n], pairs[n + 1]);
        }
        return map;
    }
}
