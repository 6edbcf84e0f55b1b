// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import java.util.List;
import java.util.function.Consumer;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;

/** Looks like another dataset and cannot be read. */
record Failing(Dataset other) implements Dataset {
    @Override
    public String id() {
        return "sample.failing";
    }

    @Override
    public String titleKey() {
        return other.titleKey();
    }

    @Override
    public Permission permission() {
        return other.permission();
    }

    @Override
    public List<Field> fields() {
        return other.fields();
    }

    @Override
    public List<Sort> order() {
        return other.order();
    }

    @Override
    public List<Entry> page(User user, Request request, long offset, int limit) {
        throw new IllegalStateException("secret");
    }

    @Override
    public long count(User user, List<Condition> conditions) {
        throw new IllegalStateException("secret");
    }

    @Override
    public void each(User user, Request request, Consumer<Entry> reader) {
        throw new IllegalStateException("secret");
    }
}
