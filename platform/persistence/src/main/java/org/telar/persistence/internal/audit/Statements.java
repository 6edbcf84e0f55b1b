// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The database, for the trail's own tables. */
public interface Statements {
    /** In the running transaction of this thread, or else in a new one; as Telar itself. */
    <T extends @Nullable Object> T inTransaction(Supplier<T> work);

    /** @return the number of rows that were written */
    long write(String sql, Iterable<? extends @Nullable Object[]> rows);

    void read(String sql, List<? extends @Nullable Object> values, Consumer<? super @Nullable Object[]> reader);
}
