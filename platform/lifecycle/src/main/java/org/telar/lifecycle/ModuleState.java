// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle;

import java.util.Map;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.ModuleId;

/**
 * How a module is on this node.
 *
 * @param version of the release that is wished
 * @param names by language code; at least English
 * @param cause why it has failed, is in quarantine, or could not be changed the last time
 */
public record ModuleState(
        ModuleId id, String version, State state, Map<String, String> names, Optional<Message> cause) {
    /** How it is. */
    public enum State {
        /** It runs. */
        ON,
        /** It is not wished, or its bundle was stopped by hand. */
        OFF,
        /** It is wished, and what comes of that is not known yet. */
        STARTING,
        /** It is wished and does not run. */
        FAILED,
        /** It did harm and was switched off; an administrator may switch it on again. */
        QUARANTINED
    }

    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", id.name()));
    }
}
