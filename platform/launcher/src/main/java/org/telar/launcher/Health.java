// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code GET /health} answers.
 *
 * @param state UP, STARTING, DRAINING or DOWN
 * @param modules in the order of their ids
 */
record Health(String state, String version, Database database, List<ModuleState> modules) {
    /**
     * @param state UP, STARTING or DOWN
     * @param product empty unless up
     * @param reason a sentence with cause and remedy; empty unless down
     */
    record Database(String state, String product, String reason) {}

    /** @param state ON, OFF, STARTING, FAILED or QUARANTINED */
    record ModuleState(String id, String version, String state) {
        boolean hasFailed() {
            return state.equals("FAILED");
        }
    }

    boolean isUp() {
        return state.equals("UP");
    }

    /** Whether nothing is wrong with it. */
    boolean isWell() {
        return isUp() || state.equals("DRAINING");
    }

    /** Empty when the text is not what Telar answers, but for instance a proxy's page. */
    static Optional<Health> read(String json) {
        try {
            return Json.read(json) instanceof Map<?, ?> health && health.get("state") instanceof String
                    ? Optional.of(of(health))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Health of(Map<?, ?> health) {
        Map<?, ?> database = health.get("database") instanceof Map<?, ?> map ? map : Map.of();
        List<?> modules = health.get("modules") instanceof List<?> list ? list : List.of();
        return new Health(
                text(health, "state"),
                text(health, "version"),
                new Database(text(database, "state"), text(database, "product"), text(database, "reason")),
                modules.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .map(Health::module)
                        .toList());
    }

    private static ModuleState module(Map<?, ?> module) {
        return new ModuleState(text(module, "id"), text(module, "version"), text(module, "state"));
    }

    private static String text(Map<?, ?> from, String name) {
        return from.get(name) instanceof String text ? text : "";
    }
}
