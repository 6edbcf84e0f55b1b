// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    /** A module's lines, as they are from now on; before anybody enters a row in its tables. */
    public void keep(ModuleId module, Map<String, String> lines) {
        known.keep(module, lines);
        erasures.countAbove(TableLine.all(lines));
    }

    private Map<String, Line> lines() {
        return known.lines();
    }

    /** The lines of all modules that ever were here. */
    public List<TableLine> known() {
        return lines().values().stream().map(Line::table).toList();
    }

    static Declared declared(Line line) {
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
                        int rows = HandedOut.withoutHers(mentions.rows(table, phrases, keys))
                                .size();
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
        return phrases::standIn;
    }

    @Override
    public List<Holding> about(User user, Set<Long> keys, String reason, boolean opened) {
        if (opened) {
            user.require(Compartment.SEE);
        }
        var lines = lines();
        return actors.as(
                acting(user, EXPORT),
                () -> tables.inTransaction(() -> {
                    var handed = new HandedOut(tables, lines, compartment, keys, opened);
                    var found = handed.holdings();
                    handed.note(recorder, reason);
                    return found;
                }));
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
