// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.telar.api.AccountNames;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.LookedUp;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Sort;
import org.telar.exchange.sql.Clause;
import org.telar.exchange.sql.SqlDataset;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.PersonalRecords;
import org.telar.persistence.PersonalRecords.Row;

/**
 * The chained entries of the audit trail as a dataset: who did what, when, to which table and person. Who was it and about whom is looked up
 * page by page; names of people are for who may see people, and reaches them.
 */
public final class TrailList {
    /** Reasons that Telar gives by itself. */
    private static final List<String> WORDS = List.of(
            "handed-out",
            "page",
            "password",
            "second-factor",
            "denied-page",
            "denied-action",
            "denied-list",
            "denied-modules",
            "audit-rekey");

    private static final String ACCOUNT = "account";
    private static final String TABLE = "table";
    private static final String KEY = "key";
    private static final String ROWS = "rows";

    private final ModuleStore store;
    private final PersonalRecords records;
    private final People people;
    private final PersonalFiles files;
    private final Supplier<Optional<AccountNames>> accounts;

    public TrailList(
            ModuleStore store,
            PersonalRecords records,
            People people,
            PersonalFiles files,
            Supplier<Optional<AccountNames>> accounts) {
        this.store = store;
        this.records = records;
        this.people = people;
        this.files = files;
        this.accounts = accounts;
    }

    /** All entries. */
    public Dataset all() {
        return some(() -> Clause.of("1 = 1"));
    }

    /** @param which asked at each reading */
    public Dataset some(Supplier<Clause> which) {
        Dataset rows = SqlDataset.of(store, "privacy.trail", "privacy.trail.entries", AuditTrail.SEE)
                .from("PERSISTENCE_AUDIT", "NUMBER")
                .field(Field.moment("happened", "privacy.trail.happened"), "HAPPENED")
                .field(kind(), "KIND")
                .field(Field.of(TABLE, "privacy.trail.table", new Kind.Code(this::tables)), "TABLE_NAME")
                .field(reason(), "REASON")
                .field(Field.wholeNumber(ROWS, "privacy.trail.rows"), "AFFECTED")
                .field(Field.text("columns", "privacy.trail.columns").hidden(), "FIELDS")
                .field(Field.text("permission", "privacy.trail.permission").hidden(), "PERMISSION")
                .field(Field.wholeNumber(ACCOUNT, "privacy.trail.account").hidden(), "ACCOUNT")
                .field(Field.wholeNumber("seen-by", "privacy.trail.seen-by").hidden(), "SEEN_BY")
                .field(Field.wholeNumber(KEY, "privacy.trail.key").hidden(), "FIRST_KEY")
                .field(Field.wholeNumber("number", "privacy.trail.number").hidden(), "NUMBER")
                .order(Sort.descending("number"))
                .build()
                .visible(user -> which.get());
        Dataset withPerson = new LookedUp(
                rows, Field.text("person", "privacy.trail.person"), List.of(TABLE, KEY, ROWS), this::persons);
        return new LookedUp(withPerson, Field.text("who", "privacy.trail.who"), List.of(ACCOUNT), this::who);
    }

    private static Field kind() {
        return Field.code(
                "kind",
                "privacy.trail.kind",
                Arrays.stream(AuditTrail.Kind.values())
                        .map(kind -> new Option(kind.name(), label(kind)))
                        .toList());
    }

    private static Message label(AuditTrail.Kind kind) {
        return Message.of(
                "privacy.trail.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Those that were chosen have words; what Telar's own work was for stands there as it was written. */
    private static Field reason() {
        return Field.code(
                "reason",
                "privacy.trail.reason",
                Stream.concat(
                                Arrays.stream(ProtectedFacts.Reason.values())
                                        .map(reason -> new Option(reason.name(), reason.label())),
                                WORDS.stream()
                                        .map(word -> new Option(word, Message.of("privacy.trail.reason." + word))))
                        .toList());
    }

    private List<Option> tables() {
        return records.tables().stream()
                .map(table -> new Option(table, Message.of("table." + table)))
                .toList();
    }

    private List<Cell> who(User user, List<Entry> rows) {
        List<Long> ids = rows.stream()
                .map(row -> number(row, ACCOUNT))
                .filter(id -> id > 0)
                .distinct()
                .toList();
        Map<Long, String> names = names(user, ids);
        return rows.stream()
                .map(row -> number(row, ACCOUNT))
                .map(id -> id == 0 ? "Telar" : names.getOrDefault(id, "#" + id))
                .map(Cell::of)
                .toList();
    }

    /** By their ids, as far as they are known. */
    Map<Long, String> names(User user, List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.get().map(known -> known.names(user, ids)).orElse(Map.of());
    }

    private List<Cell> persons(User user, List<Entry> rows) {
        Map<Row, Long> subjects = records.subjects(
                user,
                rows.stream()
                        .filter(row -> number(row, ROWS) == 1)
                        .map(TrailList::row)
                        .toList());
        List<Long> ids = subjects.values().stream().distinct().toList();
        Map<Long, String> names = ids.isEmpty() || !user.may(People.SEE) ? Map.of() : people.names(user, ids);
        return rows.stream()
                .map(row -> Optional.ofNullable(subjects.get(row(row)))
                        .map(id -> Cell.of(names.getOrDefault(id, "#" + id)))
                        .orElse(Cell.EMPTY))
                .toList();
    }

    private static Row row(Entry entry) {
        return new Row(entry.cell(TABLE).text(), number(entry, KEY));
    }

    private static long number(Entry entry, String field) {
        return Long.parseLong(entry.cell(field).text());
    }

    /** What concerns one person, under all keys that she has had. */
    Clause about(long person) {
        PersonalRecords.Condition condition = records.entriesAbout(files.keys(person));
        return new Clause("(" + condition.sql() + ")", condition.values());
    }

    /** Accounts that did something, Telar itself left out. */
    List<Long> accounts(User user) {
        List<Long> found = new java.util.ArrayList<>();
        store.as(
                user,
                AuditTrail.SEE,
                () -> store.read("SELECT DISTINCT ACCOUNT FROM PERSISTENCE_AUDIT WHERE ACCOUNT > 0", List.of(), row -> {
                    if (row[0] instanceof Number id) {
                        found.add(id.longValue());
                    }
                }));
        return found;
    }
}
