// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as a Markdown table that is also readable on a screen. */
record Table(List<Row> rows) {
    private static final List<String> HEAD = List.of("what", "median", "lowest", "highest", "runs", "target", "");

    String markdown() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        rows.forEach(row -> lines.add(cells(row)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElseThrow())
                .map(width -> Math.max(width, 3))
                .toArray();
        lines.add(
                1,
                IntStream.range(0, HEAD.size())
                        .mapToObj(column -> column == 0 ? "-".repeat(widths[0]) : "-".repeat(widths[column] - 1) + ":")
                        .toList());
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> cells(Row row) {
        String target = row.target()
                .map(limit -> (limit.atMost() ? "≤ " : "≥ ") + Row.figure(limit.limit()))
                .orElse("");
        return List.of(
                row.what(),
                Row.figure(row.median()) + " " + row.unit(),
                Row.figure(row.lowest()),
                Row.figure(row.highest()),
                Integer.toString(row.values().size()),
                target,
                row.target().isEmpty() ? "" : row.isMet() ? "met" : "MISSED");
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    String space = " ".repeat(widths[column] - cells.get(column).length());
                    return column == 0 ? cells.get(column) + space : space + cells.get(column);
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
