// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.telar.api.Reach;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;

/** The wall in Telar: what is true of the rows within a limited reach, as SQL that both databases read alike. */
final class Conditions {
    private static final String NEVER = "1 = 0";
    private static final long NOBODY = -1;

    private final TableBook book;

    Conditions(TableBook book) {
        this.book = book;
    }

    /** @param column how a column of the table is written where the condition will stand */
    String of(TableLine table, Acting acting, UnaryOperator<String> column) {
        return of(table, acting, column, 0);
    }

    private String of(TableLine table, Acting acting, UnaryOperator<String> column, int depth) {
        if (table.shared()) {
            return "1 = 1";
        }
        List<String> rules = table.rules().stream()
                .map(rule -> of(rule, acting, column, depth))
                .filter(condition -> !condition.equals(NEVER))
                .toList();
        return rules.isEmpty() ? NEVER : rules.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String of(Rule rule, Acting acting, UnaryOperator<String> column, int depth) {
        return switch (rule) {
            case Rule.Named named -> isOneOf(column.apply(named.column()), ids(named.kind(), acting.reach()));
            case Rule.Inside inside -> inside(column.apply(inside.column()), acting.reach());
            case Rule.Labels labels -> isOneOf(column.apply(labels.column()), labels(acting.reach()));
            case Rule.Labelled labelled -> labelled(labelled, acting, column.apply(Rule.KEY), depth);
            case Rule.Own own -> column.apply(own.column()) + " = " + acting.account();
            case Rule.Via via -> via(via, acting, column.apply(via.column()), depth);
            case Rule.When when -> {
                String condition = of(when.rule(), acting, column, depth);
                yield condition.equals(NEVER)
                        ? NEVER
                        : "(" + column.apply(when.column()) + " = '" + when.word() + "' AND " + condition + ")";
            }
        };
    }

    private String labelled(Rule.Labelled rule, Acting acting, String key, int depth) {
        String alias = "WALL_" + depth;
        String here = isOneOf(alias + ".LABEL", labels(acting.reach()));
        return here.equals(NEVER) ? NEVER : exists(rule.table(), alias, rule.column(), key, here);
    }

    private String via(Rule.Via rule, Acting acting, String key, int depth) {
        String alias = "WALL_" + depth;
        Acting there = rule.only().isEmpty() ? acting : limited(acting, rule.only());
        String condition = of(book.get(rule.table()), there, name -> alias + "." + name, depth + 1);
        return condition.equals(NEVER) ? NEVER : exists(rule.table(), alias, Rule.KEY, key, condition);
    }

    private static String exists(String table, String alias, String column, String key, String condition) {
        return "EXISTS (SELECT 1 FROM " + table + " " + alias + " WHERE " + alias + "." + column + " = " + key + " AND "
                + condition + ")";
    }

    private static Acting limited(Acting acting, Set<Kind> only) {
        Set<Scope> scopes = acting.reach().scopes().stream()
                .filter(scope -> only.contains(scope.kind()))
                .collect(Collectors.toSet());
        // her own rows are no kind of scope
        return acting.within(NOBODY, new Reach(scopes));
    }

    private static String inside(String column, Reach reach) {
        List<String> conditions = reach.scopes().stream()
                .flatMap(scope -> switch (scope.kind()) {
                    case COUNTRY ->
                        Arrays.stream(new String[] {
                            column + " = '" + scope.id() + "'", column + " LIKE '" + scope.id() + "-%'"
                        });
                    case TERRITORY -> Arrays.stream(new String[] {column + " LIKE '" + scope.id() + "%'"});
                    default -> Arrays.stream(new String[0]);
                })
                .sorted()
                .toList();
        return conditions.isEmpty() ? NEVER : conditions.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static List<String> ids(Kind kind, Reach reach) {
        return reach.scopes().stream()
                .filter(scope -> scope.kind() == kind)
                .map(Scope::id)
                .map(id -> kind == Kind.COUNTRY ? "'" + id + "'" : Long.toString(Long.parseLong(id)))
                .sorted()
                .toList();
    }

    private static List<String> labels(Reach reach) {
        return reach.scopes().stream()
                .map(scope -> "'" + scope.label() + "'")
                .sorted()
                .toList();
    }

    private static String isOneOf(String column, List<String> values) {
        return values.isEmpty() ? NEVER : column + " IN (" + String.join(", ", values) + ")";
    }
}
