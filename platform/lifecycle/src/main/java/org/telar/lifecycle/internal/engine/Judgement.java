// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.List;
import org.telar.api.Message;

/** What becomes of an operation, told before anything is done. */
public sealed interface Judgement {
    /**
     * @param next what is wished afterwards
     * @param effects what will happen, in sentences
     */
    record Possible(Wishes next, List<Message> effects) implements Judgement {
        public Possible {
            effects = List.copyOf(effects);
        }
    }

    /** @param reason names the module, what is wanted, what is there, and the remedy */
    record Refused(Message reason) implements Judgement {}
}
