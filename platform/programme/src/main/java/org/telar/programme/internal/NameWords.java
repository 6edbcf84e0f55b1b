// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.List;
import org.telar.exchange.dataset.SearchKey;

/** Names by the beginnings of their words. */
final class NameWords {
    private NameWords() {}

    /** @param sought as typed; every word of it begins a word of the name */
    static boolean match(String name, String sought) {
        List<String> words = SearchKey.words(name);
        return SearchKey.words(sought).stream()
                .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }
}
