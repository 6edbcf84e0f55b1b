// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import org.telar.api.Message;
import org.telar.api.ModuleId;

/** A module's tables could not be brought up to date; the module cannot run. */
public final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** @param step the script, or what was being done; as the database told it: {@code problem} */
    public MigrationFailed(ModuleId module, String step, String problem, Throwable cause) {
        super("Module " + module + ", " + step + ": " + problem, cause);
        reason = Message.of("persistence.migration-failed", module.name(), step, problem);
    }

    public Message reason() {
        return reason;
    }
}
