// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.Cell;

/**
 * A dataset with one more field before its own, whose cells another service holds: how people are called, say, of whom the
 * rows have the numbers. Only the rows of a page are looked up, and those of a file some hundreds at a time.
 *
 * @param rows the dataset without the field
 * @param added becomes {@link Field#lookedUp()}
 * @param from ids of the fields of the rows that the lookup needs, whether they are asked for or not
 */
public record LookedUp(Dataset rows, Field added, List<String> from, Lookup lookup) implements Dataset {
    /** Rows that are looked up together at most. */
    public static final int AT_ONCE = 500;

    /** Where the cells are. Safe for many threads. */
    @FunctionalInterface
    public interface Lookup {
        /**
         * Checks what the user may do; what she may not see is left blank or written otherwise. While a file is written, it
         * is called within the transaction that reads the rows.
         *
         * @param rows at most {@link #AT_ONCE}, at least one, each with the fields that are needed
         * @return one for each row, in their order
         */
        List<Cell> cells(User user, List<Entry> rows);
    }

    /** @throws IllegalArgumentException when the rows have the added field, or lack one that is needed */
    public LookedUp {
        added = added.beingLookedUp();
        from = List.copyOf(from);
        if (rows.field(added.id()).isPresent()) {
            throw new IllegalArgumentException(rows.id() + " already has a field '" + added.id() + "'");
        }
        rows.everything().withFields(from).require(rows);
    }

    @Override
    public String id() {
        return rows.id();
    }

    @Override
    public String titleKey() {
        return rows.titleKey();
    }

    @Override
    public Permission permission() {
        return rows.permission();
    }

    @Override
    public List<Field> fields() {
        return Stream.concat(Stream.of(added), rows.fields().stream()).toList();
    }

    @Override
    public List<Sort> order() {
        return rows.order();
    }

    @Override
    public Optional<String> path(Entry entry) {
        return rows.path(entry);
    }

    @Override
    public long count(User user, List<Condition> conditions) {
        user.require(permission());
        conditions.forEach(condition -> Request.require(this, condition));
        return rows.count(user, conditions);
    }

    @Override
    public List<Entry> page(User user, Request request, long offset, int limit) {
        if (!looksUp(user, request)) {
            return rows.page(user, request, offset, limit);
        }
        List<Entry> bare = rows.page(user, needed(request), offset, limit);
        List<Entry> page = new ArrayList<>(bare.size());
        for (int begin = 0; begin < bare.size(); begin += AT_ONCE) {
            page.addAll(filled(user, request, bare.subList(begin, Math.min(begin + AT_ONCE, bare.size()))));
        }
        return page;
    }

    @Override
    public void each(User user, Request request, Consumer<Entry> reader) {
        if (!looksUp(user, request)) {
            rows.each(user, request, reader);
            return;
        }
        List<Entry> waiting = new ArrayList<>(AT_ONCE);
        Runnable handOver = () -> {
            filled(user, request, waiting).forEach(reader);
            waiting.clear();
        };
        rows.each(user, needed(request), entry -> {
            waiting.add(entry);
            if (waiting.size() == AT_ONCE) {
                handOver.run();
            }
        });
        handOver.run();
    }

    private boolean looksUp(User user, Request request) {
        user.require(permission());
        request.require(this);
        return request.fields().contains(added.id());
    }

    private Request needed(Request request) {
        return request.withFields(Stream.concat(request.fields().stream(), from.stream())
                .filter(field -> !field.equals(added.id()))
                .distinct()
                .toList());
    }

    private List<Entry> filled(User user, Request request, List<Entry> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        List<Cell> cells = lookup.cells(user, List.copyOf(bare));
        if (cells.size() != bare.size()) {
            throw new IllegalStateException(id() + ": " + cells.size() + " cells of '" + added.id()
                    + "' were found for " + bare.size() + " rows");
        }
        List<Entry> filled = new ArrayList<>(bare.size());
        for (int i = 0; i < bare.size(); i++) {
            filled.add(filled(request, bare.get(i), cells.get(i)));
        }
        return filled;
    }

    private Entry filled(Request request, Entry bare, Cell found) {
        return new Entry(
                bare.key(),
                request.fields(),
                request.fields().stream()
                        .map(field -> field.equals(added.id()) ? found : bare.cell(field))
                        .toList());
    }
}
