// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Texts;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.Modules;

/** {@code telar:module-list} of the container's shell: each module with version and state, and the cause if there is one. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=module-list"})
public final class ModuleList implements Function {
    private final Modules modules;
    private final Texts texts;

    @Activate
    public ModuleList(@Reference Modules modules, @Reference Texts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        Locale language = Locale.getDefault();
        List<String> lines = new ArrayList<>();
        for (ModuleState module : modules.all()) {
            lines.add("%-24s %-16s %-12s %s"
                    .formatted(
                            module.id(),
                            module.version(),
                            texts.text(language, "lifecycle.state." + module.state()),
                            module.cause()
                                    .map(cause -> texts.text(language, cause))
                                    .orElse("")));
        }
        session.getConsole().println(String.join("\n", lines));
        return null;
    }
}
