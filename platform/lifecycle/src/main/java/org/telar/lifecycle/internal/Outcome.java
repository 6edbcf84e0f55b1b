// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import java.util.List;
import java.util.stream.Stream;
import org.telar.api.Message;

/** What came of an operation, or would come of it. */
public sealed interface Outcome {
    /** Key of the effect that tells of one table: its name, how many rows it has. */
    String ROWS = "lifecycle.effect.rows";

    /** Key of the effect that tells in which folder an export is. */
    String EXPORTED = "lifecycle.effect.exported";

    /** @param effects what happened, or would happen, in sentences */
    record Done(List<Message> effects) implements Outcome {
        public Done {
            effects = List.copyOf(effects);
        }

        public Done and(Message more) {
            return new Done(Stream.concat(effects.stream(), Stream.of(more)).toList());
        }
    }

    /** It was not begun. */
    record Refused(Message reason) implements Outcome {}

    /**
     * It was tried in vain.
     *
     * @param asBefore false when what ran before does not run again yet
     */
    record Failed(Message reason, boolean asBefore) implements Outcome {
        public Failed(Message reason) {
            this(reason, true);
        }

        /** The key of a sentence for it, which takes the reason in words. */
        public String key() {
            return asBefore ? "lifecycle.failed" : "lifecycle.failed.not-back";
        }
    }
}
