// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import org.telar.api.ModuleId;

/** Something that an administrator wants of one module. */
public sealed interface Operation {
    ModuleId module();

    /** Brings a module that is not here yet, and switches it on. */
    record Install(Release release, Card card) implements Operation {
        @Override
        public ModuleId module() {
            return release.module();
        }
    }

    /** Switches it on; a shipped one need not have been wished before. */
    record Enable(ModuleId module) implements Operation {}

    /** Switches it off; its data stays. */
    record Disable(ModuleId module) implements Operation {}

    /** Puts a higher release in place of the one that is here, which is kept to go back to. */
    record Update(Release release, Card card) implements Operation {
        @Override
        public ModuleId module() {
            return release.module();
        }
    }

    /** Goes back to the release before. */
    record Rollback(ModuleId module) implements Operation {}

    /** Drops the tables of a module that is off, after all of them were exported. */
    record RemoveData(ModuleId module) implements Operation {}

    /** Switches off a module that does harm, until an administrator switches it on again. */
    record Quarantine(ModuleId module) implements Operation {}
}
