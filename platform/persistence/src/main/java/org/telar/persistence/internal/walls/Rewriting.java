// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.util.deparser.ExpressionDeParser;
import net.sf.jsqlparser.util.deparser.SelectDeParser;
import net.sf.jsqlparser.util.deparser.StatementDeParser;
import org.jspecify.annotations.Nullable;

/**
 * One statement as it may be run by someone whose reach is limited: each table from which it reads becomes the part of it
 * within reach, and it changes and deletes nothing else. Whatever is not surely understood is refused.
 */
final class Rewriting {
    private final TableBook book;
    private final Conditions conditions;
    private final Acting acting;
    private final String sql;
    /** Those that were met, in capitals. */
    private final Set<String> met = new HashSet<>();

    /** How often each word that is the name of a table stands there, in capitals, less how often it was met as what it is. */
    private final Map<String, Integer> unmet = new HashMap<>();

    Rewriting(TableBook book, Acting acting, String sql) {
        this.book = book;
        this.conditions = new Conditions(book);
        this.acting = acting;
        this.sql = sql;
    }

    /** @throws NotUnderstood when it cannot be sure */
    String result() {
        String result = switch (parsed()) {
            case Select select -> written(select);
            case Update update -> written(limited(update));
            case Delete delete -> written(limited(delete));
            case Insert insert -> inserting(insert);
            default -> throw refused("it is none of SELECT, INSERT, UPDATE and DELETE");
        };
        Words.standing(sql).filter(word -> book.find(word).isPresent()).forEach(word -> count(word, 1));
        if (unmet.values().stream().anyMatch(times -> times != 0)) {
            throw refused("it names tables where none was expected");
        }
        return result;
    }

    private NotUnderstood refused(String why) {
        return new NotUnderstood(why, sql);
    }

    private Statement parsed() {
        try {
            return CCJSqlParserUtil.newParser(sql).Statement();
        } catch (ParseException | TokenMgrException e) {
            throw refused("it cannot be parsed");
        }
    }

    private TableLine known(@Nullable Table table) {
        if (table == null) {
            throw refused("it is not clear which table is meant");
        }
        count(table.getName(), -1);
        TableLine known = Optional.of(table)
                .filter(named -> named.getSchemaName() == null)
                .flatMap(named -> book.find(named.getName().replace("\"", "")))
                .orElseThrow(() -> refused("no module has told what " + table.getName() + " is"));
        met.add(known.table());
        return known;
    }

    /** A column may be called as some table is. */
    private void meet(Column column) {
        if (book.find(column.getColumnName().replace("\"", "")).isPresent()) {
            count(column.getColumnName(), -1);
        }
    }

    private void count(String name, int times) {
        unmet.merge(name.replace("\"", "").toUpperCase(Locale.ROOT), times, Integer::sum);
    }

    private String condition(TableLine table, String name) {
        return conditions.of(table, acting, column -> name + "." + column);
    }

    private Update limited(Update update) {
        TableLine table = known(update.getTable());
        if (update.getFromItem() != null || any(update.getJoins()) || any(update.getStartJoins())) {
            throw refused("it changes rows of more than one table");
        }
        update.setWhere(both(update.getWhere(), table, update.getTable()));
        return update;
    }

    private Delete limited(Delete delete) {
        TableLine table = known(delete.getTable());
        if (any(delete.getJoins()) || any(delete.getUsingList()) || any(delete.getTables())) {
            throw refused("it deletes rows of more than one table");
        }
        delete.setWhere(both(delete.getWhere(), table, delete.getTable()));
        return delete;
    }

    private static boolean any(@Nullable List<?> some) {
        return some != null && !some.isEmpty();
    }

    private Expression both(@Nullable Expression where, TableLine table, Table named) {
        String name =
                named.getAlias() == null ? table.table() : named.getAlias().getName();
        // a column's name is written as it is
        Expression within = new Column(condition(table, name));
        return where == null ? within : new AndExpression(new ParenthesedExpressionList<>(where), within);
    }

    /** Rows that are inserted are looked at when they are there. */
    private String inserting(Insert insert) {
        TableLine table = known(insert.getTable());
        if (!(insert.getSelect() instanceof Values) && !table.shared()) {
            throw refused("it inserts what it selects");
        }
        if (!(insert.getSelect() instanceof Values)) {
            return written(insert);
        }
        Optional.ofNullable(insert.getColumns()).ifPresent(columns -> columns.forEach(this::meet));
        return sql;
    }

    private String written(Statement statement) {
        var text = new StringBuilder();
        var selects = new WithinReach(text);
        var expressions = new ExpressionDeParser(selects, text) {
            @Override
            public <S> StringBuilder visit(Column column, S context) {
                meet(column);
                return super.visit(column, context);
            }
        };
        selects.setExpressionVisitor(expressions);
        statement.accept(new StatementDeParser(expressions, selects, text), null);
        return text.toString();
    }

    /** Writes a part of a table where the statement has the whole. */
    private final class WithinReach extends SelectDeParser {
        WithinReach(StringBuilder text) {
            super(text);
        }

        @Override
        public <S> StringBuilder visit(PlainSelect select, S context) {
            if (select.getForMode() != null || select.getIntoTables() != null) {
                throw refused("it does more than select");
            }
            return super.visit(select, context);
        }

        @Override
        public <S> StringBuilder visit(Table named, S context) {
            TableLine table = known(named);
            boolean plain =
                    named.toString().equals(named.getName() + (named.getAlias() == null ? "" : named.getAlias()));
            if (!plain || named.getAlias() != null && named.getAlias().getAliasColumns() != null) {
                throw refused("it has more beside a table than its alias");
            }
            String alias =
                    named.getAlias() == null ? table.table() : named.getAlias().getName();
            return table.shared()
                    ? getBuilder().append(table.table()).append(' ').append(alias)
                    : getBuilder()
                            .append("(SELECT * FROM ")
                            .append(table.table())
                            .append(" WHERE ")
                            .append(condition(table, table.table()))
                            .append(") ")
                            .append(alias);
        }
    }

    /** The columns that an UPDATE sets, in capitals; those of an INSERT. */
    static List<String> written(TableBook book, String sql) {
        Rewriting one = new Rewriting(book, Acting.TELAR, sql);
        List<String> columns = new ArrayList<>();
        switch (one.parsed()) {
            case Update update ->
                update.getUpdateSets()
                        .forEach(set -> set.getColumns().forEach(column -> columns.add(capitals(column))));
            case Insert insert -> insert.getColumns().forEach(column -> columns.add(capitals(column)));
            default -> {
                // nothing is written
            }
        }
        return columns;
    }

    private static String capitals(Column column) {
        return column.getColumnName().replace("\"", "").toUpperCase(Locale.ROOT);
    }

    /** The tables that it names; where that is not sure, also columns that are called so. */
    static Set<String> named(TableBook book, String sql) {
        Set<String> words = Words.standing(sql)
                .filter(word -> book.find(word).isPresent())
                .map(word -> book.get(word).table())
                .collect(Collectors.toSet());
        if (words.size() < 2) {
            return words;
        }
        Rewriting one = new Rewriting(book, Acting.TELAR, sql);
        try {
            one.result();
            return Set.copyOf(one.met);
        } catch (NotUnderstood e) {
            return words;
        }
    }
}
