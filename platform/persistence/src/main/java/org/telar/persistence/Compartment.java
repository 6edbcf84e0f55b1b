// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import org.telar.api.Permission;
import org.telar.api.User;

/**
 * Facts that nobody finds who does not ask for them with a reason: violence, use of income, children. They stand in columns that
 * {@code tables.properties} calls {@code protected}, sealed by a key of the person whom they are about (AES-256-GCM), and the
 * database refuses anything else there. The keys are files in {@code keys/people} of the home, wrapped by {@code keys/protected.key}: who has
 * the database alone, or a back-up of it, reads nothing, and when a person's key is erased nobody can read what was sealed by it
 * any more, wherever there is a copy (decision 0025).
 *
 * <p>Texts only leave by {@link #open}, which notes who looked, at what, and why, in the running transaction. Safe for many threads.
 */
public interface Compartment {
    /** Look at protected facts of those within reach. */
    Permission SEE = new Permission("persistence.protected-see");

    /** Enter and remove protected facts. Who has this alone does not read what others entered. */
    Permission EDIT = new Permission("persistence.protected-edit");

    /** Change the keys. It is to be granted everywhere. */
    Permission KEYS = new Permission("persistence.protected-keys");

    /**
     * Where a text is kept; it cannot be opened as one from elsewhere.
     *
     * @param table and column in capitals, as {@code tables.properties} has them
     * @param person whose key it is, who stands in the column that {@code of} names
     */
    record Place(String table, String column, long person) {}

    /**
     * A text as it can be stored; its length tells the text's to within 64 bytes.
     *
     * @param text without U+0000
     * @throws IllegalStateException when nobody acts by {@link #EDIT}, and it is not Telar's own work either
     */
    String seal(Place place, String text);

    /**
     * The text, for whoever acts; notes in the audit trail that she saw it.
     *
     * @param row the key of the row that it stands in
     * @param sealed as it was stored; what is empty is empty
     * @param reason as for {@link ModuleStore#seen}
     * @throws IllegalStateException when nobody acts by {@link #SEE}, or there is no transaction; when the key is gone; when it was sealed for
     *     another place, or changed
     */
    String open(Place place, long row, String sealed, String reason);

    /**
     * Makes a new key for all, and one for each person, by which all that is stored is sealed anew. What is interrupted is finished by
     * the next call. Earlier keys of a person stay, for back-ups, until she is erased.
     *
     * @return the number of people whose facts were sealed anew
     */
    long changeKeys(User user);
}
