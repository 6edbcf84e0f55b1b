// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import org.telar.api.Change;
import org.telar.api.Stored;

/**
 * One versioned entity as values: {@code T} is what the module's engine knows, {@code R} the entity class of the Cayenne
 * model. {@link ModuleStore#records} makes one for the life of the store; safe for many threads.
 */
public interface Records<R, T> {
    /** An entity that was read, as a value; it must have been committed. */
    Stored<T> stored(R row);

    Optional<Stored<T>> find(long id);

    /**
     * Creates or changes one row; the common case of a change that people make in a form.
     *
     * @param seen as it was when the user began; empty to create
     * @return {@link Change.Done}; {@link Change.Overtaken} with what someone else stored meanwhile; {@link Change.Refused}
     *     when someone else removed it meanwhile
     * @throws ConcurrentChange within a running transaction, when someone else changes it at this very moment: that
     *     transaction cannot go on
     */
    default Change<T> save(Optional<Stored<T>> seen, T wanted) {
        return save(seen, wanted, stored -> {});
    }

    /**
     * The same with what belongs to the change, in the same transaction: rows of other tables, {@link ModuleStore#tell}.
     *
     * @param also is called only when the row was written, before the commit; what it throws undoes everything
     */
    Change<T> save(Optional<Stored<T>> seen, T wanted, Consumer<Stored<T>> also);
}
