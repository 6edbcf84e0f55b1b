// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.telar.api.Change;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.Title.Kind;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.internal.demo.DemoWave;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.ui.intake.ListFile;

/**
 * A wave of invented people to try things with. It takes the way of every other wave: two files that are checked and
 * brought in.
 */
final class ExampleWave {
    private static final long SEED = 126_650;
    private static final String CODE = "código";
    private static final String NAME = "nombre";
    private static final String KIND = "tipo";

    private final Waves waves;
    private final Links links;
    private final Cohort cohort;
    private final RosterReader reader;

    ExampleWave(Waves waves, Links links, Cohort cohort, RosterReader reader) {
        this.waves = waves;
        this.links = links;
        this.cohort = cohort;
        this.reader = reader;
    }

    /** The wave's id, or nothing when there is a wave of this name already. */
    OptionalLong make(User user, String name) {
        DemoWave demo = new DemoWave();
        return make(user, name, Optional.empty(), demo.mentorRows(), demo.menteeRows());
    }

    /**
     * Of the wave of a programme in which the most mentors take part, with its people: their wishes alone are invented.
     * Nothing when the programme has no mentors, or that wave is here already.
     */
    OptionalLong make(User user, Predicate<ProgrammeWave> programme) {
        Comparator<ProgrammeWave> byMentors =
                Comparator.comparing(wave -> cohort.mentors(user, wave.id()).size());
        Optional<ProgrammeWave> found =
                cohort.waves(user).stream().filter(programme).max(byMentors);
        return found.isPresent() ? makeOf(user, found.get()) : OptionalLong.empty();
    }

    private OptionalLong makeOf(User user, ProgrammeWave of) {
        List<Cohort.Member> mentors = cohort.mentors(user, of.id());
        List<Cohort.Member> mentees = cohort.mentees(user, of.id());
        if (mentors.isEmpty() || mentees.isEmpty()) {
            return OptionalLong.empty();
        }
        DemoWave demo = new DemoWave(SEED, mentors.size(), mentees.size());
        OptionalLong made =
                make(user, of.name(), Optional.of(of), as(mentors, demo.mentorRows()), as(mentees, demo.menteeRows()));
        made.ifPresent(wave -> links.take(user, wave));
        return made;
    }

    /** The code is that by which the people of a programme are known. */
    private static List<Map<String, String>> as(List<Cohort.Member> members, List<Map<String, String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Cohort.Member member = members.get(i);
            rows.get(i).put(CODE, member.code());
            rows.get(i).put(NAME, member.name());
            rows.get(i)
                    .computeIfPresent(
                            KIND, (key, kind) -> member.who().kind() == Mentored.Kind.PERSON ? "persona" : "empresa");
        }
        return rows;
    }

    private OptionalLong make(
            User user,
            String name,
            Optional<ProgrammeWave> of,
            List<Map<String, String>> mentors,
            List<Map<String, String>> mentees) {
        if (!(waves.create(user, name, of) instanceof Change.Done<WaveEntry> done)) {
            return OptionalLong.empty();
        }
        long wave = done.stored().id();
        bring(reader.mentors(), mentors, people -> waves.bringMentors(user, wave, people));
        bring(reader.mentees(), mentees, people -> waves.bringMentees(user, wave, people));
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
