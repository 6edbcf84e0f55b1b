// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.Set;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.internal.engine.Sound;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.people.Person;

/**
 * A person with all that she is found by, worked out once, on whatever thread.
 *
 * @param name folded, as people say it
 * @param sortName folded, the family name first
 * @param words of {@link Words}
 * @param sounds of {@link Sound}
 */
public record Findable(Person person, String name, String sortName, Set<String> words, Set<Integer> sounds) {
    private static final int LONGEST_KEY = 250;

    /** @param tidied what is not {@linkplain Person#tidied tidied} is not found */
    public static Findable of(Person tidied) {
        return new Findable(tidied, name(tidied), sortName(tidied), Words.of(tidied), Sound.keys(tidied));
    }

    /** Who has the same one may be the same person. */
    public static String name(Person person) {
        return SearchKey.of(person.fullName());
    }

    static String sortName(Person person) {
        String key = SearchKey.of(person.family() + " " + person.given());
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
