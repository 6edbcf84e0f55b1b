// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.telar.api.Message;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;

/** {@code telar assign FILE}: solves a published instance, so that anyone can check the solver. */
final class AssignCommand implements Command {
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public List<Message> run(List<String> words) throws IOException, NotPossible {
        if (words.size() != 1) {
            throw new NotPossible("matchmaking.command.assign.usage");
        }
        CostMatrix matrix = read(Path.of(words.getFirst()));
        AssignmentProblem problem = matrix.problem();
        long begin = System.nanoTime();
        Assignment assignment = ShortestAugmentingPaths.solve(problem);
        double milliseconds = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        if (!Certificate.of(problem, assignment).holds()) {
            throw new IllegalStateException("The assignment has no proof: " + Certificate.of(problem, assignment));
        }
        return List.of(
                Message.of("matchmaking.command.assign.size", Integer.toString(matrix.size())),
                Message.of("matchmaking.command.assign.optimum", Long.toString(matrix.cost(assignment))),
                Message.of("matchmaking.command.assign.time", milliseconds));
    }

    private static CostMatrix read(Path file) throws IOException, NotPossible {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new NotPossible("matchmaking.command.file", file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CostMatrix.read(in);
        }
    }
}
