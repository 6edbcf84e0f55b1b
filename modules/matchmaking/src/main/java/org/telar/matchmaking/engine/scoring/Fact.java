// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import org.telar.matchmaking.engine.people.Catalogue;

/** A value in a {@link Reason}, not yet in anyone's language. */
public sealed interface Fact {
    /** A number, its unit given by the sentence that it stands in. */
    record Count(long value) implements Fact {}

    /** Codes to be shown by their texts, in this order. */
    record Codes(Catalogue catalogue, List<String> codes) implements Fact {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** The text of another key, for instance the name of a rule. */
    record Name(String key) implements Fact {}

    /** Words of the user's own, to be shown as they are. */
    record Text(String value) implements Fact {}
}
