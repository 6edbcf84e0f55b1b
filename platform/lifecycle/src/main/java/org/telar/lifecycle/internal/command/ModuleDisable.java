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
import org.telar.lifecycle.internal.engine.Operation;

/** {@code telar:module-disable ID [--dry-run]} of the container's shell. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=module-disable"})
public final class ModuleDisable extends ModuleCommand {
    @Activate
    public ModuleDisable(@Reference LifecycleBundle part, @Reference Texts texts) {
        super(part, texts, "lifecycle.command.usage.disable", 1);
    }

    @Override
    Outcome run(Asked asked) {
        ModuleId module = new ModuleId(asked.words().getFirst());
        return asked.lifecycle().carryOut(asked.user(), new Operation.Disable(module), asked.dryRun());
    }
}
