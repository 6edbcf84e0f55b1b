// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.regex.Pattern;

/**
 * One step of a module's tables, the same text for every {@link Dialect}. Two placeholders stand for the only types that
 * have no common name: {@code ${longText}} (CLOB or TEXT; LONGVARCHAR in the model) and {@code ${binary}} (BLOB or BYTEA;
 * LONGVARBINARY in the model). A line that begins with {@code ${postgresql}} is for PostgreSQL only: the index of a column
 * that refers to another table, which Derby makes by itself.
 *
 * @param name Flyway's file name, for instance {@code V2__email.sql}
 * @param sql statements, each ended by a semicolon; never changed once published
 */
public record MigrationScript(String name, String sql) {
    private static final Pattern SHAPE = Pattern.compile("V[0-9]+(_[0-9]+)*__\\w+\\.sql");

    public MigrationScript {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("Migration script '" + name + "' is not named like V2__email.sql");
        }
    }
}
