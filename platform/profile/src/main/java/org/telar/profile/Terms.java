// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a country says what Telar's texts say with another word: {@code ola} is {@code generación} there. Put into every
 * text before values are, so that what people wrote is never changed. Whole words only, longer phrases before shorter
 * ones; a capital at the beginning stays one. A phrase with its article keeps the sentence right where the gender
 * changes. Safe for many threads.
 */
public final class Terms {
    public static final Terms NONE = new Terms(Map.of());

    /** A word does not go on with these; a hyphen joins names of things: {@code mentor-school}. */
    private static final String WITHIN_WORD = "[\\p{L}\\p{N}_\\-@]";

    private final Map<String, String> words;
    private final Pattern phrases;
    private final Map<String, String> done = new ConcurrentHashMap<>();

    /** @param words what is said here, by what the texts say, in lower case */
    public Terms(Map<String, String> words) {
        this.words = Map.copyOf(words);
        phrases = Pattern.compile(
                words.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<!" + WITHIN_WORD + ")(?:", ")(?!" + WITHIN_WORD + ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A properties file; in keys {@code _} stands for a blank.
     *
     * @throws IllegalArgumentException naming file, key and value of what would break texts with values in them
     */
    static Terms read(Path file) {
        Map<String, String> words = new HashMap<>();
        Settings.read(file).values().forEach((key, value) -> {
            if (value.isEmpty() || value.matches("(?s).*[{}'|#<].*")) {
                throw new IllegalArgumentException(file + ": " + key + " is '" + value
                        + "', but words have none of { } ' | # < and are not empty");
            }
            words.put(key.replace('_', ' ').toLowerCase(Locale.ROOT), value);
        });
        return new Terms(words);
    }

    /** What the texts say, and what is said here. */
    public Map<String, String> words() {
        return words;
    }

    /** @param text a text as it stands in a bundle's files: what comes from people is not to be given here */
    public String put(String text) {
        return words.isEmpty() ? text : done.computeIfAbsent(text, this::replaced);
    }

    private String replaced(String text) {
        return phrases.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(said(match)));
    }

    private String said(MatchResult found) {
        String usual = found.group();
        String here = words.get(usual.toLowerCase(Locale.ROOT));
        return Character.isUpperCase(usual.codePointAt(0))
                ? here.substring(0, here.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + here.substring(here.offsetByCodePoints(0, 1))
                : here;
    }
}
