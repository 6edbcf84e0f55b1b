// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.persistence.ModuleStore;

/**
 * A dataset over a table, a view or a join. What people ask for becomes one statement whose values are bound; each user gets
 * the rows that she reaches by the dataset's permission.
 *
 * <pre>{@code
 * Dataset people = SqlDataset.of(store, "kernel.people", "kernel.people", Permissions.SEE)
 *         .from("KERNEL_PERSON P LEFT JOIN KERNEL_PLACE L ON L.ID = P.PLACE_ID", "P.ID")
 *         .field(Field.text("name", NAME), "P.NAME", "P.NAME_KEY")
 *         .field(Field.wholeNumber("hours", HOURS, UNIT_HOURS), "P.HOURS")
 *         .order(Sort.ascending("name"))
 *         .path("kernel/person/")
 *         .build();
 * }</pre>
 *
 * <p>An index over what is often sorted by, followed by the key and by all that {@code where} asks of a row, keeps pages fast
 * whatever the number of rows: Derby, which does not know how few of them are wanted, sorts them all without it.
 */
public final class SqlDataset implements Dataset {
    private final ModuleStore store;
    private final String id;
    private final String titleKey;
    private final Permission permission;
    private final Source source;
    private final List<Field> fields;
    private final List<Sort> order;
    private final Optional<String> path;

    SqlDataset(SqlDatasetBuilder built) {
        store = built.store();
        id = built.id();
        titleKey = built.titleKey();
        permission = built.permission();
        source = built.source();
        fields = source.fields();
        order = built.order();
        path = built.path();
        everything().require(this);
    }

    private SqlDataset(SqlDataset whole, Source source) {
        store = whole.store;
        id = whole.id;
        titleKey = whole.titleKey;
        permission = whole.permission;
        this.source = source;
        fields = whole.fields;
        order = whole.order;
        path = whole.path;
    }

    /** The parameters are those of {@link Dataset}. */
    public static SqlDatasetBuilder of(ModuleStore store, String id, String titleKey, Permission permission) {
        return new SqlDatasetBuilder(store, id, titleKey, permission);
    }

    /** The same, of fewer rows: for the view of one wave, say. */
    public SqlDataset where(Clause clause) {
        return visible(user -> clause);
    }

    /** The same, of fewer rows; asked at each reading, so that what is looked for may change meanwhile. */
    public SqlDataset visible(Function<User, Clause> ofUser) {
        return new SqlDataset(this, source.where(ofUser));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String titleKey() {
        return titleKey;
    }

    @Override
    public Permission permission() {
        return permission;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public List<Sort> order() {
        return order;
    }

    @Override
    public List<Entry> page(User user, Request request, long offset, int limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("No page begins after " + offset + " rows and has " + limit);
        }
        Request ordered = checked(user, request);
        return limit == 0
                ? List.of()
                : store.as(
                        user,
                        permission,
                        () -> store.inTransaction(() -> {
                            Query query = source.keys(user, ordered).page(offset, limit);
                            List<Object> keys = new ArrayList<>();
                            store.read(query.sql(), query.values(), row -> keys.add(value(row, 0)));
                            return rows(user, ordered, keys);
                        }));
    }

    /** Only the rows of the page are looked up, not those before it; one that went meanwhile is left out. */
    private List<Entry> rows(User user, Request request, List<Object> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, Entry> found = new HashMap<>();
        read(source.rows(user, request, keys), request, entry -> found.put(entry.key(), entry));
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(found.get(key.toString())))
                .toList();
    }

    @Override
    public long count(User user, List<Condition> conditions) {
        user.require(permission);
        conditions.forEach(condition -> Request.require(this, condition));
        Query query = source.count(user, conditions);
        List<Long> count = new ArrayList<>();
        store.as(user, permission, () -> {
            store.read(query.sql(), query.values(), row -> count.add(((Number) value(row, 0)).longValue()));
        });
        return count.getFirst();
    }

    @Override
    public void each(User user, Request request, Consumer<Entry> reader) {
        Request ordered = checked(user, request);
        store.as(user, permission, () -> read(source.select(user, ordered), ordered, reader));
    }

    private Request checked(User user, Request request) {
        user.require(permission);
        request.require(this);
        return request.sorts().isEmpty() ? request.withSorts(order) : request;
    }

    private void read(Query query, Request request, Consumer<Entry> reader) {
        List<Field> asked = request.fields().stream()
                .map(field -> field(field).orElseThrow())
                .toList();
        store.read(query.sql(), query.values(), row -> {
            List<Cell> cells = new ArrayList<>(asked.size());
            for (int i = 0; i < asked.size(); i++) {
                cells.add(Cells.of(asked.get(i), row[i + 1]));
            }
            reader.accept(new Entry(value(row, 0).toString(), request.fields(), cells));
        });
    }

    private static Object value(@Nullable Object[] row, int column) {
        Object value = row[column];
        if (value == null) {
            throw new IllegalStateException("A row without key");
        }
        return value;
    }

    @Override
    public Optional<String> path(Entry entry) {
        return path.map(start -> start + entry.key());
    }
}
