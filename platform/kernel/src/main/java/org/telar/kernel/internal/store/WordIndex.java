// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.telar.persistence.ModuleStore;

/**
 * Which thing has which word: a table of two indexed columns. It finds what has all of some words, or beginnings of them,
 * among millions, because it starts from the rarest and stops when it has enough.
 */
public final class WordIndex {
    /** Above this it does not matter how frequent a word is. */
    private static final int FREQUENT = 3000;

    /** After all words that begin with what stands before it; see {@link org.telar.kernel.internal.engine.Words}. */
    private static final String LAST = "zzzzzzzzzzzzzzzzzzzz";

    private final ModuleStore store;
    private final String table;
    private final String thing;
    private final String word;

    /**
     * @param thing column of the id of what has the words
     * @param word column of the words
     */
    WordIndex(ModuleStore store, String table, String thing, String word) {
        this.store = store;
        this.table = table;
        this.thing = thing;
        this.word = word;
    }

    /** These are its words from now on, within the running transaction. */
    void replace(long id, Collection<String> words) {
        remove(id);
        add(id, words);
    }

    /** For a thing that has none yet. */
    void add(long id, Collection<String> words) {
        if (!words.isEmpty()) {
            store.batch(
                    "INSERT INTO " + table + " (" + thing + ", " + word + ") VALUES (?, ?)",
                    words.stream().map(one -> new Object[] {id, one}).toList());
        }
    }

    void remove(long id) {
        store.batch("DELETE FROM " + table + " WHERE " + thing + " = ?", List.<Object[]>of(new Object[] {id}));
    }

    /**
     * What has, for each of these, a word that begins so; in the order of the rarest one's words.
     *
     * @param beginnings none gives nothing
     */
    public List<Long> beginning(List<String> beginnings, int most) {
        if (beginnings.isEmpty()) {
            return List.of();
        }
        List<String> rarestFirst = rarestFirst(beginnings);
        StringBuilder sql = new StringBuilder("SELECT W." + thing + " FROM " + table + " W WHERE W." + word)
                .append(" BETWEEN ? AND ?");
        for (int more = 1; more < rarestFirst.size(); more++) {
            sql.append(" AND EXISTS (SELECT 1 FROM ")
                    .append(table)
                    .append(" X WHERE X.")
                    .append(thing);
            sql.append(" = W.").append(thing).append(" AND X.").append(word).append(" BETWEEN ? AND ?)");
        }
        // one thing may have several words that begin so
        sql.append(" ORDER BY W.")
                .append(word)
                .append(" FETCH FIRST ")
                .append(most * 4)
                .append(" ROWS ONLY");
        List<String> bounds = rarestFirst.stream()
                .flatMap(beginning -> Stream.of(beginning, beginning + LAST))
                .toList();
        return ids(sql.toString(), bounds).stream().limit(most).toList();
    }

    private List<String> rarestFirst(List<String> beginnings) {
        if (beginnings.size() == 1) {
            return beginnings;
        }
        record Counted(String beginning, long count) {}
        return beginnings.stream()
                .map(beginning -> new Counted(beginning, count(beginning)))
                .sorted((one, other) -> Long.compare(one.count, other.count))
                .map(Counted::beginning)
                .toList();
    }

    /** How many words begin so; {@link #FREQUENT} for more. */
    private long count(String beginning) {
        List<Long> found = new ArrayList<>();
        store.read(
                "SELECT COUNT(*) FROM (SELECT " + word + " FROM " + table + " WHERE " + word
                        + " BETWEEN ? AND ? FETCH FIRST " + FREQUENT + " ROWS ONLY) C",
                List.of(beginning, beginning + LAST),
                row -> found.add(((Number) row[0]).longValue()));
        return found.getFirst();
    }

    /** What has most of these very words, the one with the most of them first. */
    public List<Long> sharing(Collection<String> words, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(words.size(), "?"));
        return ids(
                "SELECT " + thing + ", COUNT(*) AS SHARED FROM " + table + " WHERE " + word + " IN (" + marks
                        + ") GROUP BY " + thing + " ORDER BY SHARED DESC, " + thing + " FETCH FIRST " + most
                        + " ROWS ONLY",
                List.copyOf(words));
    }

    private List<Long> ids(String sql, List<String> values) {
        LinkedHashSet<Long> found = new LinkedHashSet<>();
        store.read(sql, values, row -> found.add(((Number) row[0]).longValue()));
        return List.copyOf(found);
    }
}
