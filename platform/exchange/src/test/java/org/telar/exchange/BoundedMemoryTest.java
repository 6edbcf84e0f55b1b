// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large tables in a process that has a heap of 40 MB for everything. */
class BoundedMemoryTest {
    @TempDir
    Path folder;

    private static String withLittleMemory(String what, Path file) throws IOException, InterruptedException {
        return withLittleMemory(LargeTables.class, what, file.toString());
    }

    private static String withLittleMemory(Class<?> main, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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

    @Test
    void refusesThreeHundredHostileFiles() throws IOException, InterruptedException {
        String said = withLittleMemory(HostileUploads.class);
        System.out.println(said);
        assertTrue(said.startsWith("300 of 300 refused"), said);
    }
}
