// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.telar.api.Message;

/**
 * An economic activity by its class in ISIC revision 4, on which the CIIU of Chile and Colombia stands.
 *
 * @param code four digits, the class; the section's letter before them may be written, and is dropped
 */
public record Activity(String code) {
    private static final NavigableMap<Integer, Character> SECTIONS = sections();

    public Activity {
        code = code.strip().replaceFirst("^[A-Za-z]\\s*", "");
    }

    /** The first division of each section. */
    private static NavigableMap<Integer, Character> sections() {
        int[] first = {1, 5, 10, 35, 36, 41, 45, 49, 55, 58, 64, 68, 69, 77, 84, 85, 86, 90, 94, 97, 99};
        NavigableMap<Integer, Character> sections = new TreeMap<>();
        for (int section = 0; section < first.length; section++) {
            sections.put(first[section], (char) ('A' + section));
        }
        return sections;
    }

    /** Letter A to U; empty when the code is no class. */
    public Optional<Character> section() {
        if (!code.matches("\\d{4}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(SECTIONS.floorEntry(Integer.parseInt(code.substring(0, 2))))
                .map(Entry::getValue);
    }

    /** What the section is called. @throws IllegalStateException when the code is no class */
    public Message label() {
        char section = section().orElseThrow(() -> new IllegalStateException("Code '" + code + "' is no class"));
        return Message.of("kernel.section." + Character.toLowerCase(section));
    }
}
