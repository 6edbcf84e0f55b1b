// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.telar.api.Change;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.Title.Kind;
import org.telar.matchmaking.internal.demo.DemoWave;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.ui.intake.ListFile;

/**
 * A wave of invented people to try things with. It takes the way of every other wave: two files that are checked and
 * brought in.
 */
final class ExampleWave {
    private final Waves waves;
    private final RosterReader reader;

    ExampleWave(Waves waves, RosterReader reader) {
        this.waves = waves;
        this.reader = reader;
    }

    /** The wave's id, or nothing when there is a wave of this name already. */
    OptionalLong make(User user, String name) {
        if (!(waves.create(user, name, Optional.empty()) instanceof Change.Done<WaveEntry> done)) {
            return OptionalLong.empty();
        }
        long wave = done.stored().id();
        DemoWave demo = new DemoWave();
        bring(reader.mentors(), demo.mentorRows(), people -> waves.bringMentors(user, wave, people));
        bring(reader.mentees(), demo.menteeRows(), people -> waves.bringMentees(user, wave, people));
        return OptionalLong.of(wave);
    }

    private static <T> void bring(
            ListFile<Named<T>> roster, List<Map<String, String>> rows, Consumer<Iterable<Named<T>>> in) {
        try {
            Path file = Files.createTempFile("telar-example", ".csv");
            try {
                write(file, rows);
                in.accept(roster.rows(file.getFileName().toString(), file, row -> {}, () -> false));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<Map<String, String>> rows) throws IOException {
        List<String> titles = new ArrayList<>(rows.getFirst().keySet());
        try (TableWriter table = TableWriter.csv(
                Files.newOutputStream(file),
                CsvFormat.STANDARD,
                titles.stream().map(title -> new Title(title, Kind.TEXT)).toList())) {
            for (Map<String, String> row : rows) {
                table.write(titles.stream().map(row::get).map(Cell::of).toList());
            }
        }
    }
}
