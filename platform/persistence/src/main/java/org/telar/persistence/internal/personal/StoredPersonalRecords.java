// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Reach;
import org.telar.api.User;
import org.telar.persistence.PersonalRecords;
import org.telar.persistence.internal.audit.Recorder;
import org.telar.persistence.internal.walls.Acting;
import org.telar.persistence.internal.walls.Actors;
import org.telar.persistence.internal.walls.TableLine;

/** Personal records by the lines of {@code tables.properties}, which are kept in the database for modules that are away. */
public final class StoredPersonalRecords implements PersonalRecords {
    private static final String VERSION = "VERSION";

    private final PersonalTables tables;
    private final Actors actors;
    private final Recorder recorder;
    private final ErasureLedger ledger;
    private final Clock clock = Clock.systemUTC();

    /** @param home has the ledger of erasures */
    public StoredPersonalRecords(PersonalTables tables, Actors actors, Recorder recorder, Path home) {
        this.tables = tables;
        this.actors = actors;
        this.recorder = recorder;
        ledger = new ErasureLedger(home);
    }

    /** A module's lines, as they are from now on. */
    public void keep(ModuleId module, Map<String, String> lines) {
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

    /** @throws IllegalArgumentException when a table has facts about people, and nothing tells about whom */
    public static void requireSubjects(Map<String, TableLine> all, Set<String> tables) {
        var about = new AboutPerson(all);
        for (var table : new TreeSet<>(tables)) {
            TableLine line = all.get(table);
            if (line.personal()
                    && !line.unlinked()
                    && !line.isOwn()
                    && about.condition(line).isEmpty()) {
                throw new IllegalArgumentException(
                        "tables.properties, " + table
                                + ": it is personal, but nothing tells whom its rows are about, so they could be neither handed out nor erased:"
                                + " add 'of COLUMN', the column with the person's key, or 'of COLUMN TABLE', a table that leads to her; or 'unlinked' when no column names the person");
            }
        }
    }

    private record Line(String module, TableLine table) {}

    private Map<String, Line> lines() {
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

    /** The lines of all modules that ever were here. */
    public List<TableLine> known() {
        return lines().values().stream().map(Line::table).toList();
    }

    private static AboutPerson about(Map<String, Line> lines) {
        return new AboutPerson(lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue().table())));
    }

    private static Declared declared(Line line) {
        var erasure = line.table().erasure();
        return new Declared(line.module(), line.table().table(), fate(line.table()), erasure.blanked());
    }

    private static Fate fate(TableLine table) {
        if (table.unlinked() || table.isOwn() && table.whose().isEmpty()) {
            return Fate.UNLINKED;
        }
        if (table.erasure().removed()) {
            return Fate.REMOVED;
        }
        return table.erasure().blanked().isEmpty() ? Fate.KEPT : Fate.BLANKED;
    }

    @Override
    public List<Declared> declared() {
        return lines().values().stream()
                .filter(line -> line.table().personal())
                .map(StoredPersonalRecords::declared)
                .toList();
    }

    private static Acting acting(User user, Permission permission) {
        user.require(permission);
        return new Acting(user.account(), user.seenBy(), permission, "", Reach.EVERYTHING, false);
    }

    @Override
    public List<Holding> about(User user, Set<Long> keys, String reason) {
        var lines = lines();
        var about = about(lines);
        return actors.as(
                acting(user, EXPORT),
                () -> tables.inTransaction(() -> {
                    var found = new ArrayList<Holding>();
                    lines.values().stream()
                            .filter(line -> line.table().personal())
                            .forEach(line -> about.condition(line.table())
                                    .map(condition -> holding(declared(line), condition, keys))
                                    .filter(holding -> !holding.rows().isEmpty())
                                    .ifPresent(found::add));
                    found.forEach(holding ->
                            keys.forEach(key -> recorder.seen(holding.table().table(), key, List.of(), reason)));
                    return found;
                }));
    }

    private Holding holding(Declared table, String condition, Set<Long> keys) {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (long key : new TreeSet<>(keys)) {
            var result = tables.read("SELECT * FROM " + table.table() + " WHERE " + condition, values(condition, key));
            columns.clear();
            columns.addAll(result.columns().keySet());
            rows.addAll(result.rows());
        }
        return new Holding(table, columns, rows);
    }

    private static List<Object> values(String condition, long key) {
        return Collections.nCopies((int) condition.chars().filter(c -> c == '?').count(), key);
    }

    @Override
    public void erase(User user, Set<Long> keys) {
        // before the commit: what was asked for is done at the next start, if not now
        erase(acting(user, ERASE), keys, () -> ledger.add(keys, clock.instant()));
    }

    private void erase(Acting acting, Set<Long> keys, Runnable last) {
        var lines = lines();
        var about = about(lines);
        var order = lines.values().stream()
                .map(Line::table)
                .filter(TableLine::personal)
                .sorted(Comparator.comparing(about::distance).reversed())
                .toList();
        actors.as(
                acting,
                () -> tables.inTransaction(() -> {
                    for (long key : keys) {
                        order.forEach(table -> about.condition(table).ifPresent(where -> erase(table, where, key)));
                        noteErased(key);
                    }
                    last.run();
                    return keys;
                }));
    }

    private void erase(TableLine table, String condition, long key) {
        var where = " WHERE " + condition;
        if (table.erasure().removed()) {
            tables.write("DELETE FROM " + table.table() + where, values(condition, key));
        } else if (!table.erasure().blanked().isEmpty()) {
            var columns = tables.read("SELECT * FROM " + table.table() + " WHERE 1 = 0", List.of())
                    .columns();
            var empty = table.erasure().blanked().stream()
                    .map(column -> column + (columns.getOrDefault(column, true) ? " = NULL" : " = ''"))
                    .collect(Collectors.joining(", "));
            // who has it open in a form is told that it has changed
            var version = columns.containsKey(VERSION) ? ", VERSION = VERSION + 1" : "";
            tables.write("UPDATE " + table.table() + " SET " + empty + version + where, values(condition, key));
        }
    }

    private void noteErased(long key) {
        if (tables.read("SELECT PERSON FROM PERSISTENCE_ERASED WHERE PERSON = ?", List.of(key))
                .rows()
                .isEmpty()) {
            tables.write(
                    "INSERT INTO PERSISTENCE_ERASED (PERSON, ERASED) VALUES (?, ?)",
                    List.of(
                            key,
                            LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC)));
        }
    }

    /**
     * At the start, before anybody enters anything: erases those again whom the ledger names and this state of the database does
     * not know to be erased.
     */
    public void eraseAgain() {
        var missing = ledger.keys();
        actors.asTelar(() ->
                        tables.inTransaction(() -> tables.read("SELECT PERSON FROM PERSISTENCE_ERASED", List.of())))
                .rows()
                .forEach(row -> missing.remove(((Number) Objects.requireNonNull(row.getFirst())).longValue()));
        if (!missing.isEmpty()) {
            erase(Acting.telar("erasures again, as an older state of the database came back"), missing, () -> {});
            removeLeftovers();
        }
    }

    @Override
    public void removeLeftovers(User user) {
        user.require(ERASE);
        removeLeftovers();
    }

    private void removeLeftovers() {
        tables.removeLeftovers(declared().stream()
                .filter(table -> table.fate() == Fate.REMOVED || table.fate() == Fate.BLANKED)
                .map(Declared::table)
                .collect(Collectors.toSet()));
    }
}
