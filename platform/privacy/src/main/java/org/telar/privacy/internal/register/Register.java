// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.consent.Purpose;
import org.telar.persistence.PersonalRecords;
import org.telar.persistence.PersonalRecords.Declared;

/**
 * What is stored about people, by which module, what for, who gets it and what becomes of it (GDPR Art. 30; Ley 21.719, Ley 1581): from what
 * modules declare of their tables, those that are switched off included, and the purposes that people consent to.
 */
public final class Register {
    public static final Permission SEE = new Permission("privacy.register");

    private final PersonalRecords records;
    private final Consents consents;

    public Register(PersonalRecords records, Consents consents) {
        this.records = records;
        this.consents = consents;
    }

    /**
     * A table with facts about people.
     *
     * @param columns as in the database, in capitals, but for keys and counters
     */
    public record Line(Declared table, List<String> columns) {
        /** The key of its name in words. */
        String name() {
            return "table." + table.table();
        }

        String fate() {
            return "privacy.register.fate." + table.fate().name().toLowerCase(Locale.ROOT);
        }
    }

    /** By module. */
    public Map<String, List<Line>> lines(User user) {
        user.require(SEE);
        return records.declared().stream()
                .map(table -> new Line(table, columns(table)))
                .collect(Collectors.groupingBy(line -> line.table().module(), TreeMap::new, Collectors.toList()));
    }

    private List<String> columns(Declared table) {
        return records.columns(table.table()).stream()
                .filter(column -> !column.equals("ID") && !column.equals("VERSION"))
                .toList();
    }

    /** What people are asked to consent to today; none for who may not see that. */
    public List<Purpose> purposes(User user) {
        return user.may(Consents.SEE)
                ? consents.purposes(user).stream().map(Stored::value).toList()
                : List.of();
    }

    /** In this language, or else in one that there is. */
    static Purpose.Text text(Purpose purpose, String language) {
        return purpose.texts()
                .getOrDefault(language, purpose.texts().values().iterator().next());
    }

    /** A row for each table, as a file has it. @param text makes a sentence of a key */
    List<List<String>> rows(User user, Function<String, String> text) {
        return lines(user).entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .map(line -> List.of(
                                text.apply(module.getKey() + ".name"),
                                text.apply("processing." + module.getKey()),
                                text.apply("recipients." + module.getKey()),
                                text.apply(line.name()),
                                named(line.columns(), text),
                                text.apply(line.fate()),
                                named(line.table().blanked(), text),
                                named(line.table().sealed(), text))))
                .toList();
    }

    /** @param text makes a sentence of a key */
    static String named(List<String> columns, Function<String, String> text) {
        return columns.stream().map(column -> named(column, text)).collect(Collectors.joining(", "));
    }

    /** A column that no module has a word for is called as in the database. */
    private static String named(String column, Function<String, String> text) {
        String said = text.apply("kernel.column." + column);
        return said.startsWith("!") ? column.replace('_', ' ').toLowerCase(Locale.ROOT) : said;
    }
}
