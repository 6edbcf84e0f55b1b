// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.List;
import java.util.Set;
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
        /** Nothing in it names the person by a key: whoever hands out or erases has to look there by herself. */
        UNLINKED
    }

    /**
     * A table that holds facts about people, as its module declares it.
     *
     * @param module that the table belongs to; it may be switched off
     * @param blanked the columns that are emptied
     */
    record Declared(String module, String table, Fate fate, List<String> blanked) {}

    /**
     * What a table holds about a person.
     *
     * @param columns as they are called in the database, in capitals
     * @param rows one value for each column, of the types that {@link ModuleStore#batch} takes
     */
    record Holding(Declared table, List<String> columns, List<List<@Nullable Object>> rows) {}

    /** All tables with facts about people, by name: the register of what is stored. Needs no permission, as it tells of nobody. */
    List<Declared> declared();

    /**
     * Reads all of it, and notes in the audit trail that it was shown.
     *
     * @param reason as for {@link ModuleStore#seen}
     * @return tables without such rows are left out
     */
    List<Holding> about(User user, Set<Long> keys, String reason);

    /**
     * Removes and empties what is stored about her, in the running transaction or else in one of its own, and notes her keys outside of
     * the database, so that she is erased again when an older state of the database comes back. When the transaction is over,
     * {@link #removeLeftovers} takes away what is left in the files.
     */
    void erase(User user, Set<Long> keys);

    /** Has the database free and overwrite what it no longer needs of tables with facts about people; takes a while. */
    void removeLeftovers(User user);
}
