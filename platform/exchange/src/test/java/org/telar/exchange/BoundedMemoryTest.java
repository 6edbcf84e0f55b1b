// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large tables in a process that has a heap of 40 MB for everything. */
class BoundedMemoryTest {
    @TempDir
    Path folder;

    private static String withLittleMemory(String what, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeTables.class.getName(),
                        what,
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }

    @Test
    void writesAndReadsALargeCsvFile() throws IOException, InterruptedException {
        Path file = folder.resolve("large.csv");
        withLittleMemory("write", file);
        assertTrue(Files.size(file) > 15_000_000, "bytes: " + Files.size(file));
        assertEquals("100000 valid", withLittleMemory("read", file));
    }

    @Test
    void writesAndReadsALargeWorkbook() throws IOException, InterruptedException {
        Path file = folder.resolve("large.xlsx");
        withLittleMemory("write", file);
        assertEquals("100000 valid", withLittleMemory("read", file));
    }

    @Test
    void refusesASheetOfTenMillionCellsAtTheCellThatIsTooMuch() throws IOException, InterruptedException {
        Path file = LargeTables.writeTenMillionCells(folder.resolve("cells.xlsx"));
        assertEquals("exchange.file.too-many-cells after 199999", withLittleMemory("count", file));
    }
}
