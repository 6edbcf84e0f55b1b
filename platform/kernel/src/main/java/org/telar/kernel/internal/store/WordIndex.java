// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.telar.persistence.ModuleStore;

/**
 * Which thing has which word, and beside each word how the thing's words start. An index over both finds what has all of
 * some beginnings among millions: it goes through the words with the rarest beginning, drops what cannot have the others
 * without looking at anything else, and stops when it has enough.
 */
final class WordIndex {
    /** Letters of each word that stand beside the others. */
    private static final int START = 4;

    /** Above this it does not matter how frequent a beginning is: counting costs more than it saves. */
    private static final int FREQUENT = 5_000;

    /** After all words that begin with what stands before it; see {@link org.telar.kernel.internal.engine.Words}. */
    private static final String LAST = "zzzzzzzzzzzzzzzzzzzz";

    private final ModuleStore store;
    private final String table;
    private final String thing;
    private final OwnKeys own;
    private final KeyIndex words;

    /**
     * @param table with the columns WORD and STARTS
     * @param thing column of the id of what has the words
     * @param own where things keep them themselves
     */
    WordIndex(ModuleStore store, String table, String thing, OwnKeys own) {
        this.store = store;
        this.table = table;
        this.thing = thing;
        this.own = own;
        words = new KeyIndex(store, table, thing, "WORD");
    }

    /** These are its words from now on, within the running transaction. */
    void replace(long id, Collection<String> its) {
        remove(id);
        own.put(id, OwnKeys.text(its));
        add(new long[] {id}, sorted(List.of(its)));
    }

    /** A word of what is at this place of a list, and how all its words start. */
    record Entry(int place, String word, String starts) {}

    /**
     * Those of some things, neighbours of the index beside each other, so that they go to one page of it. Each word is compared
     * once, not with every thing that has it. On whatever thread.
     */
    static List<Entry> sorted(List<? extends Collection<String>> words) {
        Map<String, List<Entry>> byWord = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            String starts = starts(words.get(place));
            for (String word : words.get(place)) {
                byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(new Entry(place, word, starts));
            }
        }
        return byWord.keySet().stream()
                .sorted()
                .flatMap(word -> byWord.get(word).stream())
                .toList();
    }

    /**
     * For things that are not in the index yet and keep these themselves already.
     *
     * @param ids by their places
     */
    void add(long[] ids, List<Entry> entries) {
        if (!entries.isEmpty()) {
            store.batch(
                    "INSERT INTO " + table + " (" + thing + ", WORD, STARTS) VALUES (?, ?, ?)",
                    entries.stream().map(entry -> row(ids[entry.place()], entry))::iterator);
        }
    }

    private static Object[] row(long id, Entry entry) {
        return new Object[] {id, entry.word(), entry.starts()};
    }

    private static String starts(Collection<String> words) {
        return OwnKeys.text(words.stream().map(WordIndex::start).distinct().toList());
    }

    private static String start(String word) {
        return word.substring(0, Math.min(word.length(), START));
    }

    void remove(long id) {
        store.batch(
                "DELETE FROM " + table + " WHERE " + thing + " = ? AND WORD = ? AND STARTS = ?",
                sorted(List.of(OwnKeys.keys(own.of(id)))).stream()
                        .map(entry -> row(id, entry))
                        .toList());
        own.put(id, "");
    }

    /** What has most of these very words, the one with the most of them first. */
    List<Long> sharing(Collection<String> some, int most) {
        return words.sharing(some, most);
    }

    /** Everything that has one of these very words. */
    List<Long> having(List<String> some) {
        return words.having(some);
    }

    /**
     * What has, for each of these, a word that begins so; in the order of the rarest one's words.
     *
     * @param beginnings none gives nothing
     */
    List<Long> beginning(List<String> beginnings, int most) {
        if (beginnings.isEmpty()) {
            return List.of();
        }
        List<String> rarestFirst = rarestFirst(beginnings);
        List<String> others = rarestFirst.subList(1, rarestFirst.size());
        List<String> longer =
                others.stream().filter(other -> other.length() > START).toList();
        // one thing may have several words that begin so
        String sql = "SELECT W." + thing + " FROM " + table + " W WHERE W.WORD BETWEEN ? AND ?"
                + " AND W.STARTS LIKE ?".repeat(others.size())
                + own.has("W." + thing, longer.size())
                + " ORDER BY W.WORD FETCH FIRST " + most * 4 + " ROWS ONLY";
        List<String> values = Stream.of(
                        bounds(rarestFirst.getFirst()),
                        others.stream().map(WordIndex::start).map(OwnKeys::like),
                        longer.stream().map(OwnKeys::like))
                .flatMap(part -> part)
                .toList();
        return words.ids(sql, values).stream().limit(most).toList();
    }

    private static Stream<String> bounds(String beginning) {
        return Stream.of(beginning, beginning + LAST);
    }

    /** Of two that are both frequent the longer one is taken for the rarer. */
    private List<String> rarestFirst(List<String> beginnings) {
        if (beginnings.size() == 1) {
            return beginnings;
        }
        record Counted(String beginning, long count) {}
        return beginnings.stream()
                .map(beginning -> new Counted(beginning, count(beginning)))
                .sorted(Comparator.comparingLong(Counted::count).thenComparing(one -> -one.beginning.length()))
                .map(Counted::beginning)
                .toList();
    }

    /** How many words begin so; {@link #FREQUENT} for more. */
    private long count(String beginning) {
        List<Long> found = new ArrayList<>();
        store.read(
                "SELECT COUNT(*) FROM (SELECT WORD FROM " + table + " WHERE WORD BETWEEN ? AND ? FETCH FIRST "
                        + FREQUENT + " ROWS ONLY) C",
                bounds(beginning).toList(),
                row -> found.add(((Number) row[0]).longValue()));
        return found.getFirst();
    }
}
