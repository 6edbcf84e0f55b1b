// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.telar.api.ModuleId;
import org.telar.persistence.internal.walls.Actors;
import org.telar.persistence.internal.walls.TableLine;

/** The lines of {@code tables.properties} of all modules that ever were here, kept in the database for those that are away. */
record KnownTables(PersonalTables tables, Actors actors) {
    /** A table, and the module that it belongs to. */
    record Line(String module, TableLine table) {}

    /** By the names of the tables. */
    Map<String, Line> lines() {
        var lines = new TreeMap<String, Line>();
        actors.asTelar(() -> tables.inTransaction(
                        () -> tables.read("SELECT NAME, MODULE, LINE FROM PERSISTENCE_TABLE", List.of())))
                .rows()
                .forEach(row -> {
                    var name = String.valueOf(row.get(0));
                    lines.put(
                            name,
                            new Line(String.valueOf(row.get(1)), TableLine.parse(name, String.valueOf(row.get(2)))));
                });
        return lines;
    }

    /** A module's lines, as they are from now on. */
    void keep(ModuleId module, Map<String, String> lines) {
        var wanted = new TreeMap<>(lines);
        if (kept(module).equals(wanted)) {
            return;
        }
        try {
            actors.asTelar(() -> tables.inTransaction(() -> {
                tables.write("DELETE FROM PERSISTENCE_TABLE WHERE MODULE = ?", List.of(module.toString()));
                wanted.forEach((table, line) -> tables.write(
                        "INSERT INTO PERSISTENCE_TABLE (NAME, MODULE, LINE) VALUES (?, ?, ?)",
                        List.of(table, module.toString(), line)));
                return wanted;
            }));
        } catch (RuntimeException e) {
            // another node starts at the same time, with the same module
            if (!kept(module).equals(wanted)) {
                throw e;
            }
        }
    }

    private Map<String, String> kept(ModuleId module) {
        var kept = new TreeMap<String, String>();
        actors.asTelar(() -> tables.inTransaction(() -> tables.read(
                        "SELECT NAME, LINE FROM PERSISTENCE_TABLE WHERE MODULE = ?", List.of(module.toString()))))
                .rows()
                .forEach(row -> kept.put(String.valueOf(row.get(0)), String.valueOf(row.get(1))));
        return kept;
    }

    /** Its columns, and whether each may be without a value. */
    Map<String, Boolean> shape(String table) {
        return actors.asTelar(
                () -> tables.inTransaction(() -> tables.read("SELECT * FROM " + table + " WHERE 1 = 0", List.of())
                        .columns()));
    }

    static Map<String, TableLine> plain(Map<String, Line> lines) {
        var plain = new TreeMap<String, TableLine>();
        lines.forEach((table, line) -> plain.put(table, line.table()));
        return plain;
    }
}
