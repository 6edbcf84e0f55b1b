// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * PostgreSQL's policies: which there are, and who acts, as they hear it. What was told is forgotten with the transaction,
 * so that a connection goes back to the pool knowing nothing, and then sees nothing.
 */
public final class SecondWall {
    private static final String TELL =
            "SELECT set_config('telar.reach', ?, TRUE), set_config('telar.inserting', ?, TRUE)";

    private final TableBook book;
    private final Actors actors;
    private final boolean there;
    private final boolean stands;

    /**
     * @param there whether the database can have policies
     * @param stands false to let everybody pass; tests only
     */
    public SecondWall(TableBook book, Actors actors, boolean there, boolean stands) {
        this.book = book;
        this.actors = actors;
        this.there = there;
        this.stands = stands;
    }

    /**
     * @param told what the connection was told before; empty for nothing
     * @return what it knows now
     */
    String tell(Connection connection, String told, String sql) throws SQLException {
        Optional<Acting> acting = actors.now();
        if (!there || acting.isEmpty() && told.isEmpty()) {
            return told;
        }
        String reach = stands ? acting.map(Acting::told).orElse("") : "*";
        String inserting = acting.filter(one -> one.checked() && Words.isInsert(sql))
                .map(one -> labelled(sql))
                .orElse("");
        String now = reach + "|" + inserting;
        if (!now.equals(told)) {
            try (var statement = connection.prepareStatement(TELL)) {
                statement.setString(1, reach);
                statement.setString(2, inserting);
                statement.execute();
            }
        }
        return now;
    }

    /** A new row has no labels yet; it is looked at before the commit. */
    private String labelled(String sql) {
        return Words.standing(sql)
                .flatMap(word -> book.find(word).stream())
                .findFirst()
                .filter(TableLine::hasLabels)
                .map(TableLine::table)
                .orElse("");
    }
}
