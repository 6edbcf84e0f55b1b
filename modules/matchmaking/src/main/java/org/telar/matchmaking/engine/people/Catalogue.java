// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words that people choose from when they fill in a form. The engine takes any code; those listed here have a text
 * in every language under {@link #key}.
 */
public enum Catalogue {
    /** Areas of focus, business and personal (SCH-06, MAT-03, GAP-10, BOO-02). */
    TOPIC(
            "corporate-buyers",
            "procurement",
            "purchase-orders",
            "cash-flow",
            "financing",
            "pricing",
            "formalisation",
            "canvas-model",
            "entrepreneurial-skills",
            "diversification",
            "e-commerce",
            "digital-marketing",
            "digital-tools",
            "negotiation",
            "communication",
            "leadership",
            "self-confidence",
            "decision-making",
            "use-of-income",
            "job-search"),
    /** What the two want to reach together (MAT-01, MAT-07, SCH-10). */
    EXPECTATION(
            "clear-goals",
            "sell-more",
            "reach-buyers",
            "get-financing",
            "formalise-business",
            "go-digital",
            "find-work",
            "decide-with-confidence",
            "widen-network",
            "balance-life-and-work"),
    /** Personal attributes, <i>dones</i> (MAT-01). */
    GIFT(
            "listening",
            "empathy",
            "patience",
            "encouragement",
            "frankness",
            "creativity",
            "order",
            "perseverance",
            "connecting-people",
            "humour"),
    GENDER("woman", "man", "non-binary"),
    KIND("person", "enterprise"),
    MODE("in-person", "virtual"),
    BLOCK(Block.week().stream().map(Block::code).toArray(String[]::new)),
    /** Spoken and signed languages of the countries that we know; ISO 639. */
    LANGUAGE(
            "es", "en", "pt", "fr", "arn", "ay", "qu", "rap", "ht", "guc", "pbb", "nah", "yua", "tzo", "tzh", "zap",
            "csg", "csn", "mfs");

    private final List<String> codes;

    Catalogue(String... codes) {
        this.codes = List.copyOf(Arrays.asList(codes));
    }

    /** In the order in which a form should show them. */
    public List<String> codes() {
        return codes;
    }

    /** Key of the text for a code, for instance {@code matchmaking.topic.pricing}. */
    public String key(String code) {
        return "matchmaking." + name().toLowerCase(Locale.ROOT) + "." + code;
    }
}
