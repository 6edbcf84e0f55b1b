// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.List;

/** What people are good at or look for: topics that go together, and what is expected from them. */
enum Field {
    START(
            22,
            10,
            List.of("canvas-model", "entrepreneurial-skills", "formalisation", "pricing", "diversification"),
            List.of("clear-goals", "formalise-business", "sell-more")),
    DIGITAL(
            26,
            15,
            List.of("digital-marketing", "e-commerce", "digital-tools", "communication"),
            List.of("go-digital", "sell-more", "widen-network")),
    MONEY(
            18,
            25,
            List.of("financing", "cash-flow", "pricing", "use-of-income", "formalisation"),
            List.of("get-financing", "decide-with-confidence", "clear-goals")),
    BUYERS(
            12,
            40,
            List.of("corporate-buyers", "procurement", "purchase-orders", "negotiation"),
            List.of("reach-buyers", "sell-more", "widen-network")),
    PERSON(
            12,
            10,
            List.of("leadership", "self-confidence", "decision-making", "communication"),
            List.of("decide-with-confidence", "balance-life-and-work", "clear-goals")),
    WORK(
            10,
            0,
            List.of("job-search", "communication", "self-confidence", "digital-tools"),
            List.of("find-work", "clear-goals", "widen-network"));

    /** How often it comes among women who begin a business or look for work. */
    final int amongWomen;
    /** How often it comes among enterprises that want to sell to large buyers. */
    final int amongSuppliers;

    final List<String> topics;
    final List<String> expectations;

    Field(int amongWomen, int amongSuppliers, List<String> topics, List<String> expectations) {
        this.amongWomen = amongWomen;
        this.amongSuppliers = amongSuppliers;
        this.topics = topics;
        this.expectations = expectations;
    }
}
