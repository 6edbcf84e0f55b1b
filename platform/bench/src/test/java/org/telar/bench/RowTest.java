// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {
    @Test
    void theMedianIsInTheMiddle() {
        assertEquals(2, Row.of("x", "s", 9, 1, 2).median());
        assertEquals(2.5, Row.of("x", "s", 9, 1, 2, 3).median());
    }

    @Test
    void theMedianDecidesAboutTheTarget() {
        assertTrue(Row.of("x", "s", 1, 8, 100).atMost(8).isMet());
        assertFalse(Row.of("x", "s", 9, 9, 1).atMost(8).isMet());
        assertTrue(Row.of("x", "rows/s", 10).atLeast(10).isMet());
        assertFalse(Row.of("x", "rows/s", 9.9).atLeast(10).isMet());
    }

    @Test
    void nothingMeasuredIsNoRow() {
        assertThrows(IllegalArgumentException.class, () -> Row.of("x", "s"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.01234, 0.012", "1.2345, 1.23", "12.345, 12.3", "123.45, 123", "'12345.6', '12,346'"})
    void figuresHaveThreeSignificantDigits(double value, String figure) {
        assertEquals(figure, Row.figure(value));
    }

    @Test
    void theTableIsMarkdownAndStraight() {
        String table = new Table(List.of(Row.of("a thing", "s", 1.5, 2.5).atMost(1), Row.of("another", "MiB", 300)))
                .markdown();
        List<String> lines = table.lines().toList();
        assertEquals(4, lines.size());
        assertEquals(1, lines.stream().map(String::length).distinct().count(), table);
        assertTrue(lines.get(2).contains("2.00 s") && lines.get(2).contains("MISSED"), table);
        assertEquals(
                lines.get(0).chars().filter(c -> c == '|').count(),
                lines.get(1).chars().filter(c -> c == '|').count());
    }
}
