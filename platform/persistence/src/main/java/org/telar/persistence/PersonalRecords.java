// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.telar.api.Permission;
import org.telar.api.User;

/**
 * Everything that is stored about one person, in the tables of all modules, those that are switched off included: their
 * lines in {@code tables.properties} tell which rows are about whom, and what becomes of them when she is erased. A person goes by
 * the keys that she has or had, as people who turn out to be one are merged. Whether the user reaches this person is for
 * the caller to see to.
 */
public interface PersonalRecords {
    /** Hand out everything about a person, to give it to her. It is to be granted everywhere. */
    Permission EXPORT = new Permission("persistence.personal-export");

    /** Erase a person. It is to be granted everywhere. */
    Permission ERASE = new Permission("persistence.personal-erase");

    /** What becomes of rows when the person whom they are about is erased. */
    enum Fate {
        /** They go. */
        REMOVED,
        /** They stay for figures, without what tells of whom they were. */
        BLANKED,
        /** They hold nothing that tells of whom they were. */
        KEPT,
        /** Rows are found by what tells of her alone, such as her mail or her whole name, and go or are emptied. */
        MENTIONED,
        /** Nothing in it names the person by a key: whoever hands out or erases has to look there by herself. */
        UNLINKED
    }

    /**
     * A table that holds facts about people, as its module declares it.
     *
     * @param module that the table belongs to; it may be switched off
     * @param blanked the columns that are emptied
     * @param sealed the columns of the {@link Compartment}
     */
    record Declared(String module, String table, Fate fate, List<String> blanked, List<String> sealed) {}

    /**
     * What a table holds about a person.
     *
     * @param columns as they are called in the database, in capitals
     * @param rows one value for each column, of the types that {@link ModuleStore#batch} takes
     */
    record Holding(Declared table, List<String> columns, List<List<@Nullable Object>> rows) {}

    /** A row of any table that has a key. */
    record Row(String table, long key) {}

    /**
     * A condition for a statement of one's own.
     *
     * @param sql with a question mark for each value
     */
    record Condition(String sql, List<Object> values) {}

    /** All tables with facts about people, by name: the register of what is stored. Needs no permission, as it tells of nobody. */
    List<Declared> declared();

    /** The names of all tables of all modules that ever were here, those without facts about people as well. */
    SortedSet<String> tables();

    /** What the columns of a table are called, in capitals and in order. */
    List<String> columns(String table);

    /** Whom rows are about, as far as they are still there and about one person; for who sees the audit trail. */
    Map<Row, Long> subjects(User user, Collection<Row> rows);

    /**
     * Which entries of the audit trail are about rows that are about a person; for statements on PERSISTENCE_AUDIT by who sees the trail.
     * Rows that are not there any more are nobody's.
     */
    Condition entriesAbout(Set<Long> keys);

    /**
     * How many rows of which tables tell of her without her key: what {@link #erase} would take as well. It takes a while.
     *
     * @param user needs {@link #ERASE}
     */
    Map<String, Integer> mentioned(User user, Set<Long> keys);

    /**
     * Whether a text that is in no table, such as that of a file, tells of her: by what tells of her alone, as her mail or her whole name.
     * What is asked for holds as long as nobody changes what is known of her.
     *
     * @param user needs {@link #ERASE} or {@link #EXPORT}
     */
    Predicate<String> naming(User user, Set<Long> keys);

    /**
     * Reads all of it, and notes in the audit trail that it was shown.
     *
     * @param reason as for {@link ModuleStore#seen}
     * @param opened whether with protected facts, for which she needs {@link Compartment#SEE} as well; without, their columns have no values
     * @return tables without such rows are left out; of a row about somebody else that names her there is only the text that does
     */
    List<Holding> about(User user, Set<Long> keys, String reason, boolean opened);

    /**
     * Removes and empties what is stored about her, in the running transaction or else in one of its own, and notes her keys outside of
     * the database, so that she is erased again when an older state of the database comes back. When the transaction is over,
     * {@link #removeLeftovers} takes away what is left in the files.
     *
     * @param files outside of the database that go with her, by the SHA-256 of their contents in hexadecimal; whoever keeps them takes them
     *     away, and these are noted beside her keys
     */
    void erase(User user, Set<Long> keys, Set<String> files);

    /** When files that are outside of the database were erased last, by their SHA-256; needs no permission, as it tells of nobody. */
    Map<String, Instant> erasedFiles();

    /** Has the database free and overwrite what it no longer needs of tables with facts about people; takes a while. */
    void removeLeftovers(User user);
}
