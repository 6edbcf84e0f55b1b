// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;

/**
 * What a mentor is told of whom she mentors (MAT-06), in the words of one language. There is nothing in it that its reader may
 * not see, and never what is used for matching but not shown.
 *
 * @param title the name of whom it is about
 */
public record Dossier(String title, List<Part> parts) {
    public Dossier {
        parts = List.copyOf(parts);
    }

    /** Facts that belong together; at least one. */
    public record Part(String title, List<Fact> facts) {
        public Part {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String label, String value) {}
}
