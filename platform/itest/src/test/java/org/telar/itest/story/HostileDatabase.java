// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Puts texts into every column of a PostgreSQL in which somebody's words may stand, past all forms and services. What is no
 * key and holds no codes, by what is in it now, holds words; tables of new modules are found by themselves.
 */
final class HostileDatabase {
    /** Words of this house: names of states, roles and kinds, languages, countries, dates, numbers, digests, JSON. */
    private static final Pattern CODE = Pattern.compile(
            "[A-Z][A-Z0-9_-]*|[a-z][a-z0-9_-]*|[a-z]+([./:-][A-Za-z0-9_-]+)+|[A-Z]{2}(-[A-Z0-9]+)+|[\\d.,:TZ+-]+|\\P{L}*"
                    + "|[0-9a-f]{16,}|[A-Za-z0-9+/=_-]{20,}|(?s)[{\\[].*|\\$argon2id.*|[A-Za-z]+/[A-Za-z_]+");

    /** What looks like words and is read by Telar: lists of keys, names in several languages, settings. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "identity_grant\\.within|kernel_agreement\\.part|programme_venue\\.facilities|.*\\.(names|languages|modes|topics|partners|sources|role|settings"
                    + "|reports)|recruitment_call\\.wave|persistence_.*");

    private static final Set<String> HOUSE = Set.of("schema_history", "audit", "job", "outbox", "event");
    private static final int SHORTEST = 20;

    private final String url;
    private final List<String> words;
    private final Map<String, Integer> written = new TreeMap<>();

    HostileDatabase(String url, List<String> words) {
        this.url = url;
        this.words = words;
    }

    private record Column(String table, String name, int length) {
        String label() {
            return table + "." + name;
        }
    }

    /** Each value gets as many of the texts as it has place for, one after the other, the next value the next ones. */
    void fill(int first) throws SQLException {
        try (Connection connection = open()) {
            for (Column column : columns(connection)) {
                fill(connection, column, first);
            }
        }
    }

    /** How many rows a table has. */
    int rows(String table) {
        try (Connection connection = open();
                ResultSet count = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.createStatement().execute("SELECT set_config('telar.reach', '*', FALSE)");
        return connection;
    }

    /** The columns, and how many of the texts were put into each. */
    Map<String, Integer> written() {
        return written;
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        Map<String, Set<String>> keys = new HashMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                int type = found.getInt("DATA_TYPE");
                boolean isHouse = HOUSE.stream().anyMatch(table::contains);
                if (!isHouse && (type == Types.VARCHAR || type == Types.LONGVARCHAR || type == Types.CLOB)) {
                    columns.add(new Column(
                            table, found.getString("COLUMN_NAME"), Math.min(found.getInt("COLUMN_SIZE"), 2_000)));
                }
            }
        }
        List<Column> free = new ArrayList<>();
        for (Column column : columns) {
            if (!keys.containsKey(column.table)) {
                keys.put(column.table, keys(connection, column.table));
            }
            boolean isKey = keys.get(column.table).contains(column.name);
            boolean isWords = !isKey && !STRUCTURE.matcher(column.label()).matches();
            if (isWords && column.length >= SHORTEST && holdsWords(connection, column)) {
                free.add(column);
            }
        }
        return free;
    }

    private static Set<String> keys(Connection connection, String table) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, "public", table)) {
            while (found.next()) {
                keys.add(found.getString("COLUMN_NAME"));
            }
        }
        try (ResultSet found = connection.getMetaData().getIndexInfo(null, "public", table, true, false)) {
            while (found.next()) {
                keys.add(String.valueOf(found.getString("COLUMN_NAME")));
            }
        }
        return keys;
    }

    private static boolean holdsWords(Connection connection, Column column) throws SQLException {
        Set<String> values = new HashSet<>();
        try (ResultSet found = connection
                .createStatement()
                .executeQuery("SELECT DISTINCT \"%s\" FROM \"%s\" WHERE \"%1$s\" <> '' LIMIT 300"
                        .formatted(column.name, column.table))) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return !values.isEmpty()
                && !values.stream().allMatch(value -> CODE.matcher(value).matches());
    }

    private void fill(Connection connection, Column column, int first) throws SQLException {
        int next = first;
        List<String> rows = new ArrayList<>();
        try (ResultSet found = connection
                .createStatement()
                .executeQuery("SELECT ctid::text FROM \"%s\" WHERE \"%s\" IS NOT NULL ORDER BY 1"
                        .formatted(column.table, column.name))) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE \"%s\" SET \"%s\" = ? WHERE ctid = ?::tid".formatted(column.table, column.name))) {
            for (String row : rows) {
                StringBuilder value = new StringBuilder();
                do {
                    String word = words.get(next++ % words.size());
                    value.append(word, 0, Math.min(word.length(), column.length));
                } while (value.length() + words.get(next % words.size()).length() <= column.length
                        && next - first < words.size());
                update.setString(1, value.toString());
                update.setString(2, row);
                update.addBatch();
            }
            update.executeBatch();
        }
        written.merge(column.label(), Math.min(next - first, words.size()), Integer::sum);
    }
}
