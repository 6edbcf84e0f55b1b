// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Reach;
import org.telar.api.User;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Compartment;
import org.telar.persistence.PersonalRecords;
import org.telar.persistence.internal.audit.Recorder;
import org.telar.persistence.internal.compartment.StoredCompartment;
import org.telar.persistence.internal.personal.KnownTables.Line;
import org.telar.persistence.internal.personal.Mentions.About;
import org.telar.persistence.internal.personal.Mentions.Mention;
import org.telar.persistence.internal.walls.Acting;
import org.telar.persistence.internal.walls.Actors;
import org.telar.persistence.internal.walls.TableLine;

/** Personal records by the lines of {@code tables.properties}, which are kept in the database for modules that are away. */
public final class StoredPersonalRecords implements PersonalRecords {
    private final PersonalTables tables;
    private final Actors actors;
    private final Recorder recorder;
    private final StoredCompartment compartment;
    private final KnownTables known;
    private final Erasures erasures;

    /** @param home has the ledger of erasures */
    public StoredPersonalRecords(
            PersonalTables tables, Actors actors, Recorder recorder, StoredCompartment compartment, Path home) {
        this.tables = tables;
        this.actors = actors;
        this.recorder = recorder;
        this.compartment = compartment;
        known = new KnownTables(tables, actors);
        erasures = new Erasures(tables, known, actors, compartment, home);
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

    /** A module's lines, as they are from now on. */
    public void keep(ModuleId module, Map<String, String> lines) {
        known.keep(module, lines);
    }

    private Map<String, Line> lines() {
        return known.lines();
    }

    /** The lines of all modules that ever were here. */
    public List<TableLine> known() {
        return lines().values().stream().map(Line::table).toList();
    }

    private static AboutPerson about(Map<String, Line> lines) {
        return new AboutPerson(KnownTables.plain(lines));
    }

    private static Declared declared(Line line) {
        var erasure = line.table().erasure();
        return new Declared(
                line.module(),
                line.table().table(),
                fate(line.table()),
                erasure.blanked(),
                line.table().sealed());
    }

    private static Fate fate(TableLine table) {
        if (!table.mentions().isEmpty()) {
            return Fate.MENTIONED;
        }
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

    @Override
    public SortedSet<String> tables() {
        return new TreeSet<>(lines().keySet());
    }

    @Override
    public List<String> columns(String table) {
        if (!lines().containsKey(table)) {
            throw new IllegalArgumentException("No module has told what " + table + " is");
        }
        return List.copyOf(known.shape(table).keySet());
    }

    @Override
    public Map<Row, Long> subjects(User user, Collection<Row> rows) {
        user.require(AuditTrail.SEE);
        return actors.asTelar(() -> tables.inTransaction(() -> subjects().of(rows)));
    }

    @Override
    public Condition entriesAbout(Set<Long> keys) {
        return actors.asTelar(() -> tables.inTransaction(() -> subjects().entriesAbout(keys)));
    }

    private Subjects subjects() {
        return new Subjects(tables, KnownTables.plain(lines()));
    }

    private static Acting acting(User user, Permission permission) {
        user.require(permission);
        return new Acting(user.account(), user.seenBy(), permission, "", Reach.EVERYTHING, false);
    }

    @Override
    public Map<String, Integer> mentioned(User user, Set<Long> keys) {
        var mentions = new Mentions(tables, KnownTables.plain(lines()));
        return actors.as(
                acting(user, ERASE),
                () -> tables.inTransaction(() -> {
                    var found = new TreeMap<String, Integer>();
                    var phrases = mentions.phrases(keys);
                    mentions.lines().forEach((name, table) -> {
                        int rows =
                                withoutHers(mentions.rows(table, phrases, keys)).size();
                        if (rows > 0) {
                            found.put(name, rows);
                        }
                    });
                    return found;
                }));
    }

    @Override
    public Predicate<String> naming(User user, Set<Long> keys) {
        var acting = acting(user, user.may(ERASE) ? ERASE : EXPORT);
        var mentions = new Mentions(tables, KnownTables.plain(lines()));
        var phrases = actors.as(acting, () -> tables.inTransaction(() -> mentions.phrases(keys)));
        return text -> Mentions.mentions(text, phrases);
    }

    @Override
    public List<Holding> about(User user, Set<Long> keys, String reason, boolean opened) {
        if (opened) {
            user.require(Compartment.SEE);
        }
        var lines = lines();
        var about = about(lines);
        return actors.as(
                acting(user, EXPORT),
                () -> tables.inTransaction(() -> {
                    var found = new ArrayList<Holding>();
                    var mentions = new Mentions(tables, KnownTables.plain(lines));
                    var phrases = mentions.phrases(keys);
                    lines.values().stream()
                            .filter(line -> line.table().personal())
                            .map(line -> with(
                                    about.condition(line.table())
                                            .map(condition -> holding(line, condition, keys, opened)),
                                    holding(line, withoutHers(mentions.rows(line.table(), phrases, keys)))))
                            .filter(holding -> !holding.rows().isEmpty())
                            .forEach(found::add);
                    found.forEach(holding -> keys.forEach(key -> recorder.seen(
                            holding.table().table(),
                            key,
                            opened ? lines.get(holding.table().table()).table().sealed() : List.of(),
                            reason)));
                    return found;
                }));
    }

    private Holding holding(Line line, String condition, Set<Long> keys, boolean opened) {
        var table = line.table();
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (long key : new TreeSet<>(keys)) {
            var result = tables.read(
                    "SELECT * FROM " + table.table() + " WHERE " + condition, AboutPerson.values(condition, key));
            columns.clear();
            columns.addAll(result.columns().keySet());
            result.rows().forEach(row -> rows.add(readable(table, columns, row, key, opened)));
        }
        return new Holding(declared(line), columns, rows);
    }

    /** What is hers by a key is found by it. */
    private static List<Mention> withoutHers(List<Mention> mentions) {
        return mentions.stream().filter(row -> row.about() != About.HER).toList();
    }

    private static Holding with(Optional<Holding> hers, Holding naming) {
        if (hers.isEmpty() || hers.get().rows().isEmpty()) {
            return naming;
        }
        var rows = new ArrayList<>(hers.get().rows());
        rows.addAll(naming.rows());
        return new Holding(naming.table(), hers.get().columns(), rows);
    }

    /** Rows that name her without her key; of one about somebody else only the texts that do. */
    private Holding holding(Line line, List<Mention> mentions) {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var mention : mentions) {
            var result = tables.read("SELECT * FROM " + line.table().table() + " WHERE ID = ?", List.of(mention.id()));
            columns.clear();
            columns.addAll(result.columns().keySet());
            result.rows().forEach(row -> rows.add(hersOnly(columns, row, mention)));
        }
        return new Holding(declared(line), columns, rows);
    }

    private static List<@Nullable Object> hersOnly(List<String> columns, List<@Nullable Object> row, Mention mention) {
        var hers = new ArrayList<@Nullable Object>(row);
        if (mention.about() == About.SOMEBODY_ELSE) {
            for (int i = 0; i < hers.size(); i++) {
                if (!mention.columns().contains(columns.get(i))) {
                    hers.set(i, null);
                }
            }
        }
        return hers;
    }

    /** What is sealed is opened, or left out. */
    private List<@Nullable Object> readable(
            TableLine table, List<String> columns, List<@Nullable Object> row, long person, boolean opened) {
        var readable = new ArrayList<@Nullable Object>(row);
        for (var column : table.sealed()) {
            int at = columns.indexOf(column);
            readable.set(
                    at,
                    opened && row.get(at) != null
                            ? compartment.opened(
                                    new Compartment.Place(table.table(), column, person), String.valueOf(row.get(at)))
                            : null);
        }
        return readable;
    }

    @Override
    public void erase(User user, Set<Long> keys, Set<String> files) {
        erasures.erase(acting(user, ERASE), keys, files);
    }

    @Override
    public Map<String, Instant> erasedFiles() {
        return erasures.files();
    }

    /**
     * At the start, before anybody enters anything: erases those again whom the ledger names and this state of the database does
     * not know to be erased.
     */
    public void eraseAgain() {
        erasures.eraseAgain();
    }

    @Override
    public void removeLeftovers(User user) {
        user.require(ERASE);
        erasures.removeLeftovers();
    }
}
