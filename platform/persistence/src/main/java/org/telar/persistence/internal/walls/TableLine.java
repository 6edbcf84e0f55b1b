// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;

/**
 * What a table is, as one line of a module's {@code tables.properties} says it.
 *
 * @param personal whether it holds facts about people
 * @param shared whether everyone who has the permission reaches every row
 * @param whose which column names the person, or the row of another table, that the facts are about, where no rule tells
 * @param unlinked whether it holds facts about people and nothing that names them by a key
 * @param erasure what becomes of its rows when such a person is erased
 * @param sealed the columns that hold nothing but what the compartment has sealed
 * @param identifies groups of columns that, put together, tell of the person whom a row is about
 * @param page how the address of a person's page begins, before her key
 * @param mentions columns with texts in which people may be named whom no column names by a key
 * @param addressee the column that tells to whom a row is addressed; a row that is addressed to somebody is hers
 * @param withheld what is handed out to nobody
 * @param rules a row is within reach when one of them holds; none, and only a reach of everything has rows
 */
public record TableLine(
        String table,
        boolean personal,
        boolean shared,
        Optional<Rule> whose,
        boolean unlinked,
        Erasure erasure,
        List<String> sealed,
        List<List<String>> identifies,
        Optional<String> page,
        List<String> mentions,
        Optional<String> addressee,
        List<Withheld> withheld,
        List<Rule> rules) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern WITHHELD_WHEN = Pattern.compile(
            "secret (?<columns>.+) when (?<column>\\S+) (?<table>\\S+)[.](?<there>\\S+) (?<beginning>\\S+)");
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.COUNTRY, Kind.PROGRAMME, Kind.PROGRAMME_OUTLINE, Kind.WAVE, Kind.ALLY, Kind.PERSON);

    /**
     * What becomes of rows about a person who is erased.
     *
     * @param removed whether they go
     * @param blanked the columns that are emptied in rows that stay
     */
    public record Erasure(boolean removed, List<String> blanked) {
        static final Erasure REMOVED = new Erasure(true, List.of());
        static final Erasure KEPT = new Erasure(false, List.of());

        public Erasure {
            blanked = List.copyOf(blanked);
        }
    }

    public TableLine {
        sealed = List.copyOf(sealed);
        identifies = identifies.stream().map(List::copyOf).toList();
        mentions = List.copyOf(mentions);
        withheld = List.copyOf(withheld);
        rules = List.copyOf(rules);
    }

    /** The column with the person whose key seals {@link #sealed}. */
    public String sealedFor() {
        return whose.filter(Rule.Named.class::isInstance)
                .map(Rule.Named.class::cast)
                .orElseThrow(() -> new IllegalStateException(table + " has no protected columns"))
                .column();
    }

    /** @throws IllegalArgumentException with a sentence on what is wrong and what to write */
    public static TableLine parse(String table, String line) {
        return new Reading(name(table, table), line).line();
    }

    public static List<TableLine> all(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> parse(line.getKey(), line.getValue()))
                .toList();
    }

    /** Whether its rows belong to accounts. */
    public boolean isOwn() {
        return rules.stream().anyMatch(Rule.Own.class::isInstance);
    }

    /** Whether its rows are the people themselves. */
    public boolean isOfPeople() {
        return rules.contains(new Rule.Named(Kind.PERSON, Rule.KEY));
    }

    Optional<Rule.Labelled> labels() {
        return rules.stream()
                .filter(Rule.Labelled.class::isInstance)
                .map(Rule.Labelled.class::cast)
                .findFirst();
    }

    boolean hasLabels() {
        return labels().isPresent();
    }

    Set<String> columns() {
        return rules.stream().flatMap(Rule::columns).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String table, String word) {
        if (!NAME.matcher(word).matches()) {
            throw wrong(table, "'" + word + "' is not a name in capitals");
        }
        return word;
    }

    private static IllegalArgumentException wrong(String table, String what) {
        return new IllegalArgumentException("tables.properties, " + table + ": " + what);
    }

    /** One line on its way. */
    private static final class Reading {
        private final String table;
        private final String line;
        private final List<Rule> rules = new ArrayList<>();
        private boolean personal;
        private boolean shared;
        private boolean everything;
        private Optional<Rule> whose = Optional.empty();
        private boolean unlinked;
        private Erasure erasure = Erasure.REMOVED;
        private List<String> sealed = List.of();
        private final List<List<String>> identifies = new ArrayList<>();
        private Optional<String> page = Optional.empty();
        private List<String> mentions = List.of();
        private Optional<String> addressee = Optional.empty();
        private final List<Withheld> withheld = new ArrayList<>();

        Reading(String table, String line) {
            this.table = table;
            this.line = line;
        }

        TableLine line() {
            for (String part : line.split(";", -1)) {
                take(part.strip());
            }
            int ways = (shared ? 1 : 0) + (everything ? 1 : 0) + (rules.isEmpty() ? 0 : 1);
            if (ways != 1) {
                throw wrong(table, "write who reaches its rows: either rules, or 'shared', or 'everything'");
            }
            if (!sealed.isEmpty() && !(personal && whose.orElse(null) instanceof Rule.Named)) {
                throw wrong(
                        table,
                        "protected columns are sealed by a person's key: write 'personal' and 'of COLUMN', the column with her key");
            }
            return new TableLine(
                    table,
                    personal,
                    shared,
                    whose,
                    unlinked,
                    erasure,
                    sealed,
                    identifies,
                    page,
                    mentions,
                    addressee,
                    withheld,
                    rules);
        }

        private void take(String part) {
            switch (part) {
                case "personal" -> personal = true;
                case "shared" -> shared = true;
                case "everything" -> everything = true;
                case "unlinked" -> unlinked = true;
                case "keep" -> erasure = Erasure.KEPT;
                default -> take(Arrays.asList(part.split("\\s+")));
            }
        }

        private void take(List<String> words) {
            List<String> names = words.subList(1, words.size());
            switch (words.getFirst()) {
                case "blank" -> erasure = new Erasure(false, columns(names));
                case "protected" -> sealed = columns(names);
                case "identifies" -> identifies.add(columns(names));
                case "page" -> page = Optional.of(words.getLast());
                case "mentions" -> mentions = columns(names);
                case "addressed" -> addressee = Optional.of(name(table, words.getLast()));
                case "secret" -> withheld.add(withheld(names, words));
                case "of" -> whose = Optional.of(whose(names, words));
                default -> rules.add(rule(words));
            }
        }

        private List<String> columns(List<String> names) {
            return names.stream().map(name -> name(table, name)).toList();
        }

        private Withheld withheld(List<String> names, List<String> words) {
            var when = WITHHELD_WHEN.matcher(String.join(" ", words));
            return when.matches()
                    ? new Withheld(
                            columns(List.of(when.group("columns").split(" "))),
                            Optional.of(new Withheld.When(
                                    name(table, when.group("column")),
                                    name(table, when.group("table")),
                                    name(table, when.group("there")),
                                    when.group("beginning"))))
                    : new Withheld(columns(names), Optional.empty());
        }

        private Rule whose(List<String> names, List<String> words) {
            return switch (names.size()) {
                case 1 -> new Rule.Named(Kind.PERSON, name(table, names.getFirst()));
                case 2 -> new Rule.Via(name(table, names.getFirst()), name(table, names.getLast()), Set.of());
                default -> throw notUnderstood(words);
            };
        }

        private Rule rule(List<String> words) {
            int when = words.indexOf("when");
            if (when < 0) {
                return simple(words);
            }
            if (when != words.size() - 3 || !WORD.matcher(words.getLast()).matches()) {
                throw notUnderstood(words);
            }
            return new Rule.When(simple(words.subList(0, when)), name(table, words.get(when + 1)), words.getLast());
        }

        private Rule simple(List<String> words) {
            if (words.getFirst().equals("via") && words.size() >= 3) {
                Set<Kind> only = EnumSet.noneOf(Kind.class);
                words.subList(3, words.size()).forEach(word -> only.add(kind(word, words)));
                return new Rule.Via(name(table, words.get(1)), name(table, words.get(2)), only);
            }
            if (words.size() != 2) {
                throw notUnderstood(words);
            }
            String what = words.get(1);
            return switch (words.getFirst()) {
                case "territory" -> new Rule.Inside(name(table, what));
                case "labels" -> new Rule.Labels(name(table, what));
                case "own" -> new Rule.Own(name(table, what));
                case "label" -> labelled(what.split("\\.", -1), words);
                default -> named(kind(words.getFirst(), words), what, words);
            };
        }

        private Rule labelled(String[] names, List<String> words) {
            if (names.length != 2) {
                throw notUnderstood(words);
            }
            return new Rule.Labelled(name(table, names[0]), name(table, names[1]));
        }

        private Rule named(Kind kind, String column, List<String> words) {
            if (!NAMED.contains(kind)) {
                throw notUnderstood(words);
            }
            return new Rule.Named(kind, name(table, column));
        }

        private Kind kind(String word, List<String> words) {
            return Arrays.stream(Scope.Kind.values())
                    .filter(kind -> kind != Kind.EVERYWHERE)
                    .filter(kind -> kind.name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .equals(word))
                    .findFirst()
                    .orElseThrow(() -> notUnderstood(words));
        }

        private IllegalArgumentException notUnderstood(List<String> words) {
            return wrong(table, "'" + String.join(" ", words) + "' is not understood");
        }
    }
}
