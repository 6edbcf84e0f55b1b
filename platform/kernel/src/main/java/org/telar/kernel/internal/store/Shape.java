// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import org.telar.kernel.organisations.Organisation;
import org.telar.persistence.ModuleStore;

/** How one kind of organisation stands in the common table and in those of its parts. */
interface Shape<T extends Record> {
    Organisation.Kind kind();

    Organisation about(T value);

    /** Reads its parts, too, through the row's context. */
    T read(OrganisationRow row, Organisation about);

    /** Columns that other kinds do not have. */
    void write(OrganisationRow row, T value);

    /** Puts its parts in place of those that were there, within the running transaction. */
    void writeParts(ModuleStore store, long id, T value);
}
