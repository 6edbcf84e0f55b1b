// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.telar.api.Permission;
import org.telar.api.User;

/**
 * A table that people can see, filter and take away. Register it as a service, and it is a grid, CSV, XLSX and JSON over
 * HTTP; {@link org.telar.exchange.sql.SqlDataset} makes one of a table of the database.
 *
 * <p>Every method that takes a user requires {@link #permission()}. Safe for many threads.
 */
public interface Dataset {
    /** Stable, starts with the module's id: {@code kernel.people}. Lower-case words joined by hyphens and dots. */
    String id();

    /** Key of what its rows are called, in the plural: People. */
    String titleKey();

    Permission permission();

    /** In the order in which they are shown unless someone chooses another; at least one, the first names the row. */
    List<Field> fields();

    /** How rows are sorted when nobody asks for anything else; may be empty. */
    List<Sort> order();

    /**
     * A part of the rows, in an order that does not change from one page to the next.
     *
     * @param offset rows before the first one wanted
     * @param limit rows at most
     * @throws IllegalArgumentException when the request does not fit the fields
     */
    List<Entry> page(User user, Request request, long offset, int limit);

    /**
     * How many rows meet all conditions.
     *
     * @throws IllegalArgumentException when a condition does not fit its field
     */
    long count(User user, List<Condition> conditions);

    /**
     * Hands over all rows one by one, in constant memory. A connection of the database is taken meanwhile.
     *
     * @param reader what it throws ends the reading and comes out as it is
     * @throws IllegalArgumentException when the request does not fit the fields
     */
    void each(User user, Request request, Consumer<Entry> reader);

    /** Path of the view that shows a row, without leading slash; empty when none does. */
    default Optional<String> path(Entry entry) {
        return Optional.empty();
    }

    default Optional<Field> field(String id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** All fields and rows in the order of this dataset. */
    default Request everything() {
        return new Request(fields().stream().map(Field::id).toList(), List.of(), order());
    }
}
