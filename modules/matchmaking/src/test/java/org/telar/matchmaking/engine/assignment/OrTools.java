// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** The same problem solved by another program: min-cost flow of Google OR-Tools. Made for one solution. */
public final class OrTools implements Peer {
    private final MinCostFlow flow;

    /** Hands all pairs over. */
    public OrTools(AssignmentProblem problem) {
        int rows = problem.rows();
        int exit = rows + problem.columns();
        flow = new MinCostFlow(exit + 1, problem.pairs() + rows + problem.columns());
        for (int row = 0; row < rows; row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                flow.addArcWithCapacityAndUnitCost(row, rows + problem.column(pair), 1, -problem.gain(pair));
            }
            flow.addArcWithCapacityAndUnitCost(row, exit, 1, 0);
            flow.setNodeSupply(row, 1);
        }
        for (int column = 0; column < problem.columns(); column++) {
            flow.addArcWithCapacityAndUnitCost(rows + column, exit, problem.capacity(column), 0);
        }
        flow.setNodeSupply(exit, -rows);
    }

    /** Must be called once before the first instance. */
    public static void load() {
        Loader.loadNativeLibraries();
    }

    /** What the best seating gains over leaving everyone out. */
    public static long bestGain(AssignmentProblem problem) {
        try (OrTools peer = new OrTools(problem)) {
            return peer.bestGain();
        }
    }

    @Override
    public long bestGain() {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
        return -flow.getOptimalCost();
    }

    @Override
    public void close() {
        flow.delete();
    }
}
