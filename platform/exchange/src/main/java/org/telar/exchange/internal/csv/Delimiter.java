// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what separates the cells of a CSV file by looking at its first rows. */
final class Delimiter {
    private static final String CANDIDATES = ",;\t";

    private Delimiter() {}

    /**
     * The candidate that splits most rows into as many cells as the first row; among equals the one with most cells. When
     * no candidate splits the first row there is one column, and the delimiter is one that splits nothing else either.
     */
    static char in(String sample) {
        List<Candidate> candidates = new ArrayList<>();
        for (char character : CANDIDATES.toCharArray()) {
            candidates.add(Candidate.of(character, sample));
        }
        return candidates.stream()
                .max(Comparator.comparing(Candidate::splitsFirstRow)
                        .thenComparing(Candidate::likeFirstRow)
                        .thenComparing(Candidate::inFirstRow))
                .orElseThrow()
                .character();
    }

    /**
     * How a candidate fares.
     *
     * @param inFirstRow how often it stands in the first row, outside quotes
     * @param likeFirstRow the share of rows where it stands as often
     */
    private record Candidate(char character, int inFirstRow, double likeFirstRow) {
        static Candidate of(char character, String sample) {
            List<Integer> counts = countsByRow(character, sample);
            int first = counts.getFirst();
            long like = counts.stream().filter(count -> count == first).count();
            return new Candidate(character, first, (double) like / counts.size());
        }

        boolean splitsFirstRow() {
            return inFirstRow > 0;
        }

        private static List<Integer> countsByRow(char character, String sample) {
            List<Integer> counts = new ArrayList<>();
            boolean inQuotes = false;
            boolean quotedCell = false;
            boolean cellStarts = true;
            boolean blankRow = true;
            int count = 0;
            for (int i = 0; i < sample.length(); i++) {
                char c = sample.charAt(i);
                quotedCell = cellStarts ? c == '"' : quotedCell;
                inQuotes ^= quotedCell && c == '"';
                boolean rowEnds = !inQuotes && (c == '\n' || c == '\r');
                if (rowEnds && !blankRow) {
                    counts.add(count);
                }
                count = rowEnds ? 0 : count + (!inQuotes && c == character ? 1 : 0);
                blankRow = rowEnds || blankRow && Character.isWhitespace(c) && c != character;
                cellStarts = !inQuotes && (rowEnds || c == character);
            }
            if (counts.isEmpty() || !blankRow) {
                counts.add(count);
            }
            return counts;
        }
    }
}
