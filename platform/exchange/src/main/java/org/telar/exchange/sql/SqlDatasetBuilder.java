// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Sort;
import org.telar.persistence.ModuleStore;

/** Puts a {@link SqlDataset} together; start with {@link SqlDataset#of}. For one thread. */
public final class SqlDatasetBuilder {
    private final ModuleStore store;
    private final String id;
    private final String titleKey;
    private final Permission permission;
    private final List<Source.Column> columns = new ArrayList<>();
    private final List<Function<User, Clause>> clauses = new ArrayList<>();
    private String from = "";
    private String key = "";
    private List<Sort> order = List.of();
    private Optional<String> path = Optional.empty();

    SqlDatasetBuilder(ModuleStore store, String id, String titleKey, Permission permission) {
        this.store = store;
        this.id = id;
        this.titleKey = titleKey;
        this.permission = permission;
    }

    /**
     * @param table what stands after FROM: a table, a view, or a join
     * @param uniqueColumn what tells one row from all others, {@code P.ID}
     */
    public SqlDatasetBuilder from(String table, String uniqueColumn) {
        from = table;
        key = uniqueColumn;
        return this;
    }

    /**
     * @param sql its column or expression; a {@code CLOB} can be neither sorted nor searched in Derby
     */
    public SqlDatasetBuilder field(Field field, String sql) {
        columns.add(new Source.Column(field, sql, Optional.empty()));
        return this;
    }

    /**
     * @param sql its column or expression
     * @param searchKey column with the {@link org.telar.exchange.dataset.SearchKey} of the text, for search and sorting
     */
    public SqlDatasetBuilder field(Field field, String sql, String searchKey) {
        columns.add(new Source.Column(field, sql, Optional.of(searchKey)));
        return this;
    }

    /** Only these rows are there. */
    public SqlDatasetBuilder where(Clause clause) {
        clauses.add(user -> clause);
        return this;
    }

    /** Only these rows are there for a user. */
    public SqlDatasetBuilder visible(Function<User, Clause> ofUser) {
        clauses.add(ofUser);
        return this;
    }

    /** How rows are sorted when nobody asks for anything else. */
    public SqlDatasetBuilder order(Sort... sorts) {
        order = List.of(sorts);
        return this;
    }

    /** Path of the view that shows a row, but for the key, which is put behind: {@code kernel/person/}. */
    public SqlDatasetBuilder path(String start) {
        path = Optional.of(start);
        return this;
    }

    /** @throws IllegalArgumentException when table or fields are missing, or the order names a field that is not there */
    public SqlDataset build() {
        if (from.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException(id + " has no table or no key");
        }
        return new SqlDataset(this);
    }

    ModuleStore store() {
        return store;
    }

    String id() {
        return id;
    }

    String titleKey() {
        return titleKey;
    }

    Permission permission() {
        return permission;
    }

    Source source() {
        return new Source(from, key, columns, clauses);
    }

    List<Sort> order() {
        return order;
    }

    Optional<String> path() {
        return path;
    }
}
