// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.telar.api.AccessDenied;
import org.telar.api.Reach;

/** What each statement becomes for whoever acts, before the database sees it. Safe for many threads. */
public final class FirstWall {
    private static final int KNOWN = 2_000;
    private static final float LOAD = 0.75f;

    private final TableBook book;
    private final Actors actors;
    private final boolean stands;
    private final Map<Asked, String> known = Collections.synchronizedMap(new LinkedHashMap<>(KNOWN, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, String> eldest) {
            return size() > KNOWN;
        }
    });

    private record Asked(String sql, Reach reach, long account) {}

    public FirstWall(TableBook book, Actors actors, boolean stands) {
        this.book = book;
        this.actors = actors;
        this.stands = stands;
    }

    /**
     * @return the statement to run instead
     * @throws AccessDenied when who acts may not change anything
     * @throws IllegalStateException when nobody acts, and the statement is about more than what all share
     * @throws NotUnderstood when it is not sure which rows it concerns
     */
    String admitted(String sql) {
        if (!stands) {
            return sql;
        }
        Optional<Acting> acting = actors.now();
        if (acting.isEmpty()) {
            requireShared(sql);
            return sql;
        }
        if (acting.get().reader() && !Words.isRead(sql)) {
            throw acting.get().denied();
        }
        return acting.get().reachesEverything() ? sql : limited(sql, acting.get());
    }

    private void requireShared(String sql) {
        Rewriting.named(book, sql).stream()
                .filter(table -> !book.get(table).shared() || !Words.isRead(sql))
                .findFirst()
                .ifPresent(table -> {
                    throw new IllegalStateException("Nobody acts, so " + table
                            + " is refused: work with it in ModuleStore.as(user, permission, ...)");
                });
    }

    private String limited(String sql, Acting acting) {
        if (Words.isInsert(sql)
                && !acting.checked()
                && Rewriting.named(book, sql).stream()
                        .anyMatch(table -> !book.get(table).shared())) {
            throw new NotUnderstood("its rows would not be looked at; insert with ModuleStore or entities", sql);
        }
        return known.computeIfAbsent(
                new Asked(sql, acting.reach(), acting.account()), asked -> new Rewriting(book, acting, sql).result());
    }
}
