// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.kernel.people.KeepsFiles.Kept;
import org.telar.persistence.PersonalRecords;

/**
 * What is stored about one person, wherever it is: to be given to her, and to be erased when she asks for it. For whom a user
 * may do it follows from where she has the permissions {@link #EXPORT} and {@link #ERASE}. Each use stands in the audit trail. Safe for many threads.
 */
public interface PersonalFiles {
    Permission EXPORT = PersonalRecords.EXPORT;
    Permission ERASE = PersonalRecords.ERASE;

    /** What becomes of a table's rows about a person who is erased. */
    enum Fate {
        REMOVED,
        /** They stay for figures, without what tells of whom they were. */
        BLANKED,
        /** They stay, as they tell of nobody. */
        KEPT,
        /** Rows are found by what tells of her alone, such as her mail or her whole name, and go or are emptied. */
        MENTIONED,
        /** It does not say whom its rows are about: whoever erases has to look there by herself. */
        UNLINKED
    }

    /**
     * A table with facts about people.
     *
     * @param name as in the database, in capitals, like the columns
     * @param blanked the columns that are emptied
     */
    record Table(String name, Fate fate, List<String> blanked) {}

    /**
     * Writes a zip: {@code index.html}, which a person can read, in both languages, and beside it each table as CSV. The stream stays open.
     *
     * @throws IllegalArgumentException when there is no such person within reach
     */
    void write(User user, long person, OutputStream out) throws IOException;

    /** Whether {@link #write} has the protected facts of this person as well; without, the page says that they are handed out separately. */
    boolean opens(User user, long person);

    /** All keys that she has or had, as people who turn out to be one are merged; needs no permission, as it tells nothing of her. */
    Set<Long> keys(long person);

    /** What becomes of which table when someone is erased, of all modules that ever were here. */
    List<Table> tables();

    /** How many rows of which tables name her without her key, and would go or be emptied as well; none when she is not within reach. */
    Map<String, Integer> mentioned(User user, long person);

    /**
     * Files of all parts that name her, and those that nobody could look through; none when she is not within reach. It takes a while.
     * They are shown whoever may see the documents that they belong to, as someone has to decide about each.
     */
    List<Kept> files(User user, long person);

    /** Of these people those whom a file names, as far as it could be looked through, and who are within reach. It looks through all files once. */
    Set<Long> inFiles(User user, Set<Long> people);

    /**
     * Erases her for good, under all keys that she has had. What figures need stays, without what tells of whom it was.
     *
     * @param files SHA-256 of those of {@link #files} that go with her; others stay
     * @return false when there is no such person within reach
     */
    boolean erase(User user, long person, Set<String> files);

    /** Has the database overwrite what erased people left in its files; takes a while. */
    void removeLeftovers(User user);
}
