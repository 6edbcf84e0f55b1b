// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same problem solved by another program: min-cost flow of JGraphT. */
public final class JGraphT implements Peer {
    private final MinimumCostFlowProblem<Integer, DefaultWeightedEdge> flow;
    private final long atMost;

    /** Makes the graph. */
    public JGraphT(AssignmentProblem problem) {
        int rows = problem.rows();
        int exit = rows + problem.columns();
        long most = problem.mostGain();
        atMost = rows * most;
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node <= exit; node++) {
            graph.addVertex(node);
        }
        Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                DefaultWeightedEdge edge = graph.addEdge(row, rows + problem.column(pair));
                graph.setEdgeWeight(edge, most - problem.gain(pair));
                capacities.put(edge, 1);
            }
            DefaultWeightedEdge out = graph.addEdge(row, exit);
            graph.setEdgeWeight(out, most);
            capacities.put(out, 1);
        }
        for (int column = 0; column < problem.columns(); column++) {
            DefaultWeightedEdge edge = graph.addEdge(rows + column, exit);
            graph.setEdgeWeight(edge, 0);
            capacities.put(edge, problem.capacity(column));
        }
        flow = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                graph, node -> node < rows ? 1 : node == exit ? -rows : 0, capacities::get, edge -> 0);
    }

    /** What the best seating gains over leaving everyone out. */
    public static long bestGain(AssignmentProblem problem) {
        try (JGraphT peer = new JGraphT(problem)) {
            return peer.bestGain();
        }
    }

    @Override
    public long bestGain() {
        double cost = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(flow)
                .getCost();
        return atMost - Math.round(cost);
    }

    @Override
    public void close() {
        // nothing is held but memory
    }
}
