// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import org.apache.felix.service.command.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.ModuleId;
import org.telar.api.Texts;
import org.telar.lifecycle.internal.LifecycleBundle;
import org.telar.lifecycle.internal.Outcome;

/** {@code telar:module-remove-data ID [--dry-run]} of the container's shell. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=module-remove-data"})
public final class ModuleRemoveData extends ModuleCommand {
    @Activate
    public ModuleRemoveData(@Reference LifecycleBundle part, @Reference Texts texts) {
        super(part, texts, "lifecycle.command.usage.remove-data", 1);
    }

    @Override
    Outcome run(Asked asked) {
        ModuleId module = new ModuleId(asked.words().getFirst());
        return asked.lifecycle().removeData(asked.user(), module, asked.dryRun());
    }
}
