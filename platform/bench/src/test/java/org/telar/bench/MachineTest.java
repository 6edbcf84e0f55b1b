// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void tellsWhatCountsForTheFigures() {
        String sentence = Machine.here().sentence(LocalDate.parse("2026-11-22"));
        assertTrue(sentence.startsWith("Measured on 2026-11-22: "), sentence);
        assertTrue(sentence.contains(Runtime.getRuntime().availableProcessors() + " cores"), sentence);
        assertTrue(sentence.matches(".*\\d+ GiB RAM; .*"), sentence);
        assertTrue(sentence.contains(Integer.toString(Runtime.version().feature())), sentence);
    }
}
