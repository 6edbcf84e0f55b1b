// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.telar.kernel.people.Person;

/**
 * Keys that likely duplicates have in common, so that a table finds them without comparing everybody with everybody: each
 * two words of the name by how Spanish sounds. Vowels, doubled letters and h do not count; b and v, c, s, x and z, g and j,
 * k and q, m and n, d and t are each one sound; so names that differ by an accent, their order or a common slip meet.
 */
public final class Sound {
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "y", "e", "da", "do", "dos");
    private static final String LETTERS = "bvwfpcszxgjkqmndtlyr";
    private static final String SOUNDS = "bbbffssssggkknnttlyr";
    private static final int SOUNDS_KEPT = 4;
    private static final int WORDS_KEPT = 5;

    private Sound() {}

    /** None for someone whose name is one word only. */
    public static Set<Integer> keys(Person person) {
        List<String> sounds = new ArrayList<>();
        for (String word : Words.ofText(person.given() + " " + person.family())) {
            if (!PARTICLES.contains(word) && sounds.size() < WORDS_KEPT) {
                sounds.add(of(word));
            }
        }
        Set<Integer> keys = new TreeSet<>();
        for (int first = 0; first < sounds.size(); first++) {
            for (int second = first + 1; second < sounds.size(); second++) {
                keys.add(pair(sounds.get(first), sounds.get(second)));
            }
        }
        return keys;
    }

    /** A number takes less room than the letters; two pairs that get the same one cost a comparison. */
    private static int pair(String one, String other) {
        return (one.compareTo(other) <= 0 ? one + "-" + other : other + "-" + one).hashCode();
    }

    /** Of a word of {@link Words}: {@code hernandez} and {@code hermandes} both give {@code rnts}. */
    static String of(String word) {
        StringBuilder single = new StringBuilder();
        for (char letter :
                word.replace("ll", "y").replace("ch", "s").replace("ph", "f").toCharArray()) {
            int place = LETTERS.indexOf(letter);
            char sound = place < 0 ? letter : SOUNDS.charAt(place);
            boolean counts = place >= 0 || Character.isDigit(letter);
            if (counts && (single.isEmpty() || single.charAt(single.length() - 1) != sound)) {
                single.append(sound);
            }
        }
        if (single.isEmpty()) {
            return word.substring(0, Math.min(word.length(), SOUNDS_KEPT));
        }
        return single.substring(0, Math.min(single.length(), SOUNDS_KEPT));
    }
}
