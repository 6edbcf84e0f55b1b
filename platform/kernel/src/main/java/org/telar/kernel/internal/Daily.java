// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;

/** A dataset of which what stands in some columns depends on the day, as ages do. */
final class Daily implements Dataset {
    private final Function<LocalDate, Dataset> ofDay;
    private final Clock clock;
    private final Dataset first;

    /**
     * @param ofDay the same on every day but for its cells; quick
     * @param clock in the office's time zone
     */
    Daily(Function<LocalDate, Dataset> ofDay, Clock clock) {
        this.ofDay = ofDay;
        this.clock = clock;
        first = today();
    }

    private Dataset today() {
        return ofDay.apply(LocalDate.now(clock));
    }

    @Override
    public String id() {
        return first.id();
    }

    @Override
    public String titleKey() {
        return first.titleKey();
    }

    @Override
    public Permission permission() {
        return first.permission();
    }

    @Override
    public List<Field> fields() {
        return first.fields();
    }

    @Override
    public List<Sort> order() {
        return first.order();
    }

    @Override
    public List<Entry> page(User user, Request request, long offset, int limit) {
        return today().page(user, request, offset, limit);
    }

    @Override
    public long count(User user, List<Condition> conditions) {
        return today().count(user, conditions);
    }

    @Override
    public void each(User user, Request request, Consumer<Entry> reader) {
        today().each(user, request, reader);
    }

    @Override
    public Optional<String> path(Entry entry) {
        return first.path(entry);
    }
}
