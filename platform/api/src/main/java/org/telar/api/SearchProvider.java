// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.List;

/** What of a module can be found by words. Register it as a service. */
public interface SearchProvider {
    /**
     * @param words as typed; every one must occur, at least as the beginning of a word; accents and case do not matter
     * @param most how many to give at most
     * @return only what this user may see, the best first; fast enough to be called while she types
     */
    List<Found> search(User user, String words, int most);

    /**
     * @param kindKey key of the word for what it is, for instance Person
     * @param title its name
     * @param detail what tells it from others of the same name; may be empty
     * @param path of the view that shows it, without leading slash
     */
    record Found(String kindKey, String title, String detail, String path) {}
}
