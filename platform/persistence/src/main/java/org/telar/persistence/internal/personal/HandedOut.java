// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.Compartment;
import org.telar.persistence.PersonalRecords.Holding;
import org.telar.persistence.PersonalRecords.Row;
import org.telar.persistence.internal.audit.Recorder;
import org.telar.persistence.internal.compartment.StoredCompartment;
import org.telar.persistence.internal.personal.KnownTables.Line;
import org.telar.persistence.internal.personal.Mentions.About;
import org.telar.persistence.internal.personal.Mentions.Mention;
import org.telar.persistence.internal.walls.Rule;
import org.telar.persistence.internal.walls.TableLine;
import org.telar.persistence.internal.walls.Withheld;

/** What is handed out to one person about herself; within a transaction of who does it. */
final class HandedOut {
    private final PersonalTables tables;
    private final Map<String, Line> lines;
    private final StoredCompartment compartment;
    private final Set<Long> keys;
    private final boolean opened;
    private final AboutPerson about;
    private final Mentions mentions;
    private final Set<Row> shown = new LinkedHashSet<>();

    /** @param opened whether with protected facts; without, their columns have no values */
    HandedOut(
            PersonalTables tables,
            Map<String, Line> lines,
            StoredCompartment compartment,
            Set<Long> keys,
            boolean opened) {
        this.tables = tables;
        this.lines = lines;
        this.compartment = compartment;
        this.keys = new TreeSet<>(keys);
        this.opened = opened;
        var plain = KnownTables.plain(lines);
        about = new AboutPerson(plain);
        mentions = new Mentions(tables, plain);
    }

    List<Holding> holdings() {
        var phrases = mentions.phrases(keys);
        return lines.values().stream()
                .filter(line -> line.table().personal())
                .map(line -> holding(line, phrases))
                .filter(holding -> !holding.rows().isEmpty())
                .toList();
    }

    private Holding holding(Line line, Phrases phrases) {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<@Nullable Object>>();
        about.condition(line.table()).ifPresent(condition -> readHers(line.table(), condition, columns, rows));
        for (var mention : withoutHers(mentions.rows(line.table(), phrases, keys))) {
            readNaming(line.table(), mention, phrases, columns, rows);
        }
        return new Holding(StoredPersonalRecords.declared(line), columns, rows);
    }

    private void readHers(TableLine table, String condition, List<String> columns, List<List<@Nullable Object>> rows) {
        for (long key : keys) {
            var result = tables.read(
                    "SELECT * FROM " + table.table() + " WHERE " + condition, AboutPerson.values(condition, key));
            named(result, columns);
            for (var row : result.rows()) {
                noteShown(table, columns, row, key);
                rows.add(withoutSecrets(table, columns, readable(table, columns, row, key)));
            }
        }
    }

    /** A row without a key of its own is part of what is known of her. */
    private void noteShown(TableLine table, List<String> columns, List<@Nullable Object> row, long person) {
        int at = columns.indexOf(Rule.KEY);
        if (at >= 0 && row.get(at) instanceof Number key) {
            shown.add(new Row(table.table(), key.longValue()));
        } else {
            lines.values().stream()
                    .filter(line -> line.table().isOfPeople())
                    .forEach(line -> shown.add(new Row(line.table().table(), person)));
        }
    }

    /** Says in the audit trail which rows were read. */
    void note(Recorder recorder, String reason) {
        shown.forEach(row -> recorder.seen(
                row.table(), row.key(), opened ? lines.get(row.table()).table().sealed() : List.of(), reason));
    }

    /** What is hers by a key is found by it. */
    static List<Mention> withoutHers(List<Mention> mentions) {
        return mentions.stream().filter(row -> row.about() != About.HER).toList();
    }

    private void readNaming(
            TableLine table,
            Mention mention,
            Phrases phrases,
            List<String> columns,
            List<List<@Nullable Object>> rows) {
        var result = tables.read("SELECT * FROM " + table.table() + " WHERE ID = ?", List.of(mention.id()));
        named(result, columns);
        shown.add(new Row(table.table(), mention.id()));
        for (var row : result.rows()) {
            var known = withoutSecrets(table, columns, row);
            rows.add(isHers(table, columns, row, mention, phrases) ? known : only(mention.columns(), columns, known));
        }
    }

    private static void named(PersonalTables.Result result, List<String> columns) {
        columns.clear();
        columns.addAll(result.columns().keySet());
    }

    /** Where no key tells whose a row is, as in a letter, it is hers when it is addressed to her. */
    private static boolean isHers(
            TableLine table, List<String> columns, List<@Nullable Object> row, Mention mention, Phrases phrases) {
        if (mention.about() == About.SOMEBODY_ELSE) {
            return false;
        }
        return !(table.unlinked() || table.isOwn())
                || table.addressee()
                        .map(column -> row.get(columns.indexOf(column)))
                        .filter(address -> phrases.are(address.toString()))
                        .isPresent();
    }

    private static List<@Nullable Object> only(List<String> some, List<String> columns, List<@Nullable Object> row) {
        var only = new ArrayList<@Nullable Object>(row);
        for (int i = 0; i < only.size(); i++) {
            if (!some.contains(columns.get(i))) {
                only.set(i, null);
            }
        }
        return only;
    }

    /** What is sealed is opened, or left out. */
    private List<@Nullable Object> readable(
            TableLine table, List<String> columns, List<@Nullable Object> row, long person) {
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

    private List<@Nullable Object> withoutSecrets(TableLine table, List<String> columns, List<@Nullable Object> row) {
        var known = new ArrayList<@Nullable Object>(row);
        table.withheld().stream()
                .filter(secret -> secret.when().isEmpty()
                        || holds(
                                secret.when().get(),
                                Optional.ofNullable(row.get(
                                        columns.indexOf(secret.when().get().column())))))
                .flatMap(secret -> secret.columns().stream())
                .forEach(column -> known.set(columns.indexOf(column), null));
        return known;
    }

    private boolean holds(Withheld.When when, Optional<Object> id) {
        return id.stream()
                .flatMap(one -> tables
                        .read("SELECT " + when.there() + " FROM " + when.table() + " WHERE ID = ?", List.of(one))
                        .rows()
                        .stream())
                .anyMatch(there -> String.valueOf(there.getFirst()).startsWith(when.beginning()));
    }
}
