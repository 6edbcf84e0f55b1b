// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.persistence.internal.compartment.StoredCompartment;
import org.telar.persistence.internal.personal.Mentions.About;
import org.telar.persistence.internal.personal.Mentions.Mention;
import org.telar.persistence.internal.walls.Acting;
import org.telar.persistence.internal.walls.Actors;
import org.telar.persistence.internal.walls.TableLine;

/** Erases people from the tables of all modules, their keys, and again from an older state that comes back. */
final class Erasures {
    private static final String VERSION = "VERSION";
    private static final String BY_KEY = "ID = ?";

    private final PersonalTables tables;
    private final KnownTables known;
    private final Actors actors;
    private final StoredCompartment compartment;
    private final ErasureLedger ledger;
    private final Clock clock = Clock.systemUTC();

    /** @param home has the ledger of erasures */
    Erasures(PersonalTables tables, KnownTables known, Actors actors, StoredCompartment compartment, Path home) {
        this.tables = tables;
        this.known = known;
        this.actors = actors;
        this.compartment = compartment;
        ledger = new ErasureLedger(home);
    }

    void erase(Acting acting, Set<Long> keys, Set<String> files) {
        // before the commit: what was asked for is done at the next start, if not now
        erase(acting, keys, () -> {
            ledger.add(keys, files, clock.instant());
            compartment.erase(keys);
        });
    }

    private void erase(Acting acting, Set<Long> keys, Runnable last) {
        var lines = KnownTables.plain(known.lines());
        var about = new AboutPerson(lines);
        var order = lines.values().stream()
                .filter(TableLine::personal)
                .sorted(Comparator.comparing(about::distance).reversed())
                .toList();
        actors.as(
                acting,
                () -> tables.inTransaction(() -> {
                    eraseMentions(order, new Mentions(tables, lines), keys);
                    for (long key : keys) {
                        order.forEach(table -> about.condition(table)
                                .ifPresent(where -> erase(table, where, AboutPerson.values(where, key))));
                        noteErased(key);
                    }
                    last.run();
                    return keys;
                }));
    }

    /** All are found before any goes: what tells of her is read from what goes. */
    private void eraseMentions(List<TableLine> order, Mentions mentions, Set<Long> keys) {
        var phrases = mentions.phrases(keys);
        var rows = new LinkedHashMap<TableLine, List<Mention>>();
        order.forEach(table -> rows.put(table, mentions.rows(table, phrases, keys)));
        rows.forEach((table, named) -> named.forEach(row -> eraseMention(table, row)));
    }

    /** A row about somebody else, and one that stays as it is when she goes, loses no more than the texts that name her. */
    private void eraseMention(TableLine table, Mention row) {
        boolean stays = !table.erasure().removed() && table.erasure().blanked().isEmpty();
        if (stays || row.about() == About.SOMEBODY_ELSE) {
            blank(table, row.columns(), BY_KEY, List.of(row.id()));
        } else if (row.about() == About.NOBODY) {
            erase(table, BY_KEY, List.of(row.id()));
        }
    }

    private void erase(TableLine table, String condition, List<Object> values) {
        if (table.erasure().removed()) {
            tables.write("DELETE FROM " + table.table() + " WHERE " + condition, values);
        } else if (!table.erasure().blanked().isEmpty()) {
            blank(table, table.erasure().blanked(), condition, values);
        }
    }

    private void blank(TableLine table, List<String> blanked, String condition, List<Object> values) {
        var columns = known.shape(table.table());
        var empty = blanked.stream()
                .map(column -> column + (columns.getOrDefault(column, true) ? " = NULL" : " = ''"))
                .collect(Collectors.joining(", "));
        // who has it open in a form is told that it has changed
        var version = columns.containsKey(VERSION) ? ", VERSION = VERSION + 1" : "";
        tables.write("UPDATE " + table.table() + " SET " + empty + version + " WHERE " + condition, values);
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
    void eraseAgain() {
        var missing = ledger.keys();
        compartment.erase(missing);
        actors.asTelar(() ->
                        tables.inTransaction(() -> tables.read("SELECT PERSON FROM PERSISTENCE_ERASED", List.of())))
                .rows()
                .forEach(row -> missing.remove(((Number) Objects.requireNonNull(row.getFirst())).longValue()));
        if (!missing.isEmpty()) {
            erase(Acting.telar("erasures again, as an older state of the database came back"), missing, () -> {});
            removeLeftovers();
        }
    }

    /**
     * Before anybody is entered: an older state of the database counts keys from before, and whoever came next would get that of somebody
     * erased, whose protected facts go at each start.
     */
    void countAbove(Collection<TableLine> lines) {
        ledger.keys().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(last -> lines.stream()
                        .filter(TableLine::isOfPeople)
                        .forEach(line -> tables.countAbove(line.table(), last)));
    }

    Map<String, Instant> files() {
        return ledger.files();
    }

    void removeLeftovers() {
        tables.removeLeftovers(known.lines().values().stream()
                .map(KnownTables.Line::table)
                .filter(TableLine::personal)
                .filter(table -> table.erasure().removed()
                        || !table.erasure().blanked().isEmpty()
                        || !table.mentions().isEmpty())
                .map(TableLine::table)
                .collect(Collectors.toSet()));
    }
}
