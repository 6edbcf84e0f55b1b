// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.function.Supplier;

/**
 * The database of this installation. The OSGi service is present only while the database is up; what it is or why there
 * is none is told by {@link DatabaseState}.
 */
public interface Database {
    /** For the rare statement that cannot be written for both. */
    Dialect dialect();

    /**
     * Brings the module's tables up to date and opens its store; the caller closes it. Several modules and
     * several nodes may ask at the same time: they come one after the other, and each script runs once.
     *
     * @throws MigrationFailed when a script fails or was changed after it ran; the database is as after the last script
     *     that succeeded
     * @throws IllegalArgumentException when the module has no Cayenne model {@code cayenne-<id>.xml}, or does not say of its
     *     tables what has to be known of them
     */
    ModuleStore open(ModuleSchema schema);

    /**
     * Does work of several modules in one transaction, for who has no store: it is that of
     * {@link ModuleStore#inTransaction(Supplier)}, which whatever a service stores inside of it joins.
     *
     * @throws ConcurrentChange when someone else changed the same data; nothing is stored
     */
    void inTransaction(Runnable work);

    /** What is stored about one person, in the tables of all modules. */
    PersonalRecords personalRecords();

    /** What is sealed by a key of the person whom it is about. */
    Compartment compartment();

    /** What modules have stored, whether they run or not. */
    StoredData storedData();
}
