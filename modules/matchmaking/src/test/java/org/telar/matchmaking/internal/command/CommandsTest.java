// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.graph.LinearSumAssignment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.UnmatchedCost;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.OrTools;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.engine.scoring.Preset;
import org.telar.matchmaking.engine.scoring.Rule;

class CommandsTest {
    private static final ClassPathTexts TEXTS = new ClassPathTexts(CommandsTest.class);

    @TempDir
    Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    private static String told(List<Message> messages) {
        StringBuilder text = new StringBuilder();
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            messages.forEach(
                    message -> text.append(TEXTS.text(language, message)).append('\n'));
        }
        return text.toString();
    }

    private static String refused(Command command, String... words) {
        return told(assertThrows(NotPossible.class, () -> command.run(List.of(words)))
                .reasons());
    }

    @Test
    void assignFindsTheLeastCost() throws IOException, NotPossible {
        Path instance = file("small.txt", " 3", "4 1 3", "2 0", "5 3 2 2 ", "");
        String told = told(new AssignCommand().run(List.of(instance.toString())));
        assertTrue(told.contains("optimum  5\n"), told);
        assertTrue(told.contains("óptimo   5\n"), told);
    }

    @Test
    void assignGivesTheSameAsTryingAll() throws IOException, NotPossible {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(6);
            int[] costs = random.ints((long) size * size, -9, 10).toArray();
            CostMatrix matrix = new CostMatrix(size, costs);
            AssignmentProblem problem = matrix.problem();
            assertEquals(least(matrix, 0, 0), matrix.cost(ShortestAugmentingPaths.solve(problem)));
        }
    }

    /** Of the size and costs of the largest instance of the OR-Library. */
    @Test
    void assignGivesTheSameAsOrTools() throws IOException, NotPossible {
        int size = 800;
        int[] costs = new Random(size).ints((long) size * size, 1, 101).toArray();
        StringBuilder text = new StringBuilder(" " + size);
        for (int at = 0; at < costs.length; at++) {
            text.append(at % 20 == 0 ? "\n " : " ").append(costs[at]);
        }
        String told = told(new AssignCommand()
                .run(List.of(file("assign800.txt", text.toString()).toString())));
        assertTrue(told.contains("optimum  " + leastByOrTools(size, costs) + "\n"), told);
    }

    private static long leastByOrTools(int size, int[] costs) {
        OrTools.load();
        LinearSumAssignment peer = new LinearSumAssignment();
        for (int at = 0; at < costs.length; at++) {
            peer.addArcWithCost(at / size, at % size, costs[at]);
        }
        assertEquals(LinearSumAssignment.Status.OPTIMAL, peer.solve());
        return peer.getOptimalCost();
    }

    private static long least(CostMatrix matrix, int row, int taken) {
        if (row == matrix.size()) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int column = 0; column < matrix.size(); column++) {
            if ((taken & 1 << column) == 0) {
                long rest = least(matrix, row + 1, taken | 1 << column);
                least = Math.min(least, matrix.costs()[row * matrix.size() + column] + rest);
            }
        }
        return least;
    }

    @ParameterizedTest
    @CsvSource({
        "'', '0 números'",
        "'0', 'tamaño 0'",
        "'2 1 2 3', '4 números'",
        "'2 1 2 3 4 5', '5 números'",
        "'2 1 2 x 4', '“x”'",
        "'2 1 2.5 3 4', '“2.5”'",
        "'2 99999999999 1 1 1', '“99999999999”'",
        "'2 -2147483648 2147483647 1 1', 'demasiado grande'"
    })
    void assignSaysWhatIsWrongWithAFile(String content, String said) throws IOException {
        String told = refused(new AssignCommand(), file("bad.txt", content).toString());
        assertTrue(told.contains(said), told);
    }

    @Test
    void aMatrixIsReadHoweverItsLinesAreBroken() throws IOException, NotPossible {
        byte[] bytes = "2\r\n1\t-2\r\n\n 3 \n4".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                List.of(1, -2, 3, 4),
                java.util.Arrays.stream(
                                CostMatrix.read(new ByteArrayInputStream(bytes)).costs())
                        .boxed()
                        .toList());
    }

    @Test
    void matchWritesPairsAndReasons() throws IOException, NotPossible {
        Path mentors = file("m.csv", "code,name,capacity,topics", "M1,Ana,1,pricing", "M2,Luz,1,financing");
        Path mentees = file("e.csv", "code,name,topics", "P1,Rosa,financing", "P2,Eva,pricing", "P3,Isa,pricing");
        for (String name : List.of("out.csv", "out.xlsx")) {
            Path out = folder.resolve(name);
            String told = told(match(mentors, mentees, out));
            assertTrue(told.contains("2 of 3") && told.contains("Demostrado"), told);
            assertTrue(Files.size(out) > 0);
        }
        List<String> rows = Files.readAllLines(folder.resolve("out.csv"));
        assertEquals(4, rows.size());
        assertTrue(rows.get(1).startsWith("P1,Rosa,M2,Luz,"), rows.get(1));
        assertTrue(rows.get(3).contains("P2,Eva,,,") || rows.get(3).contains("P3,Isa,,,"), rows.get(3));
    }

    /** Whoever finds the table learns nothing of what someone wishes of her counterpart. */
    @Test
    void matchSaysNothingOfGenders() throws IOException, NotPossible {
        Path mentors =
                file("m.csv", "code,name,capacity,topics,gender", "M1,Ana,1,pricing,woman", "M2,Leo,1,pricing,man");
        Path mentees = file(
                "e.csv",
                "code,name,topics,gender preference",
                "P1,Rosa,pricing,woman",
                "P2,Eva,pricing,woman",
                "P3,Isa,pricing,non-binary");
        Path out = folder.resolve("out.csv");
        match(mentors, mentees, out);
        List<String> rows = Files.readAllLines(out);
        String told = String.join("\n", rows);
        assertEquals(4, rows.size(), told);
        assertFalse(told.matches("(?is).*(gender|woman|\\bman\\b|binary).*"), told);
        assertTrue(rows.getFirst().contains(",Confidential facts,"), rows.getFirst());
        assertTrue(rows.get(1).contains("Facts that are not shown count here."), rows.get(1));
        assertTrue(told.contains("Facts that are not shown stand against this pair."), told);
    }

    private static List<Message> match(Path mentors, Path mentees, Path out) throws IOException, NotPossible {
        return new MatchCommand(Locale.ENGLISH)
                .run(List.of(
                        "--mentors", mentors.toString(), "--mentees", mentees.toString(), "--out", out.toString()));
    }

    @Test
    void matchTellsEveryProblemOfBothFilesAndWritesNothing() throws IOException {
        Path mentors = file("m.csv", "code,name,capacity", "M1,Ana,many");
        Path mentees = file("e.csv", "code,name", "P1,Rosa", "P1,Eva");
        Path out = folder.resolve("out.csv");
        NotPossible refusal = assertThrows(NotPossible.class, () -> match(mentors, mentees, out));
        assertEquals(2, refusal.reasons().size());
        assertFalse(Files.exists(out));
    }

    @Test
    void matchWantsItsOptionsAndFilesThatExist() {
        Command match = new MatchCommand(Locale.ENGLISH);
        assertTrue(refused(match, "--mentors").contains("telar match"));
        assertTrue(refused(match, "--out", "x").contains("telar match"));
        assertTrue(refused(match, "--mentors", "none", "--mentees", "none", "--out", "x")
                .contains("none"));
    }

    @Test
    void aFileOfRulesChangesWhatItNames() throws IOException, NotPossible {
        Policy policy = PolicyFile.read(file(
                "rules.txt",
                "preset = meeting",
                "weight.gifts = 77",
                "rule.gender = off",
                "rule.availability = 3",
                "unmatched = 500"));
        assertEquals(77, policy.scoring().weights().points().get("matchmaking.criterion.gifts"));
        assertEquals(2_500, policy.scoring().weights().points().get("matchmaking.criterion.availability"));
        assertEquals(5, policy.scoring().rules().size());
        assertFalse(policy.scoring().rules().stream().map(Rule::key).toList().contains("matchmaking.rule.gender"));
        assertEquals(new UnmatchedCost.Points(500), policy.unmatchedCost());
    }

    @ParameterizedTest
    @CsvSource({
        "preset = nice",
        "weight.beauty = 3",
        "weight.topics = -1",
        "rule.luck = on",
        "rule.topic = 2",
        "rule.availability = 22",
        "unmatched = 0",
        "colour = red"
    })
    void aFileOfRulesWithAnUnknownNameOrValueIsRefused(String line) throws IOException {
        Path rules = file("rules.txt", line);
        NotPossible refusal = assertThrows(NotPossible.class, () -> PolicyFile.read(rules));
        assertTrue(told(refusal.reasons()).contains(line), () -> told(refusal.reasons()));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyPresetHasANameAndAddsUp(Preset preset) {
        assertEquals(10_000, preset.weights().total());
        assertFalse(TEXTS.text(Locale.of("es"), preset.key()).isEmpty());
        assertEquals(preset, Preset.of(preset.code()).orElseThrow());
    }
}
