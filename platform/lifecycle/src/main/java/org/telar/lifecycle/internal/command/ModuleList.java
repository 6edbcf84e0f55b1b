// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.internal.FactSheet;
import org.telar.lifecycle.internal.LifecycleBundle;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.container.ModuleFacts;

/**
 * {@code telar:module-list [ID]} of the container's shell: each module with version and state, and the cause if there is one;
 * of one module all that the page tells.
 */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=module-list"})
public final class ModuleList implements Function {
    private static final User TELAR = new User(0, "Telar", Locale.getDefault(), Set.of(Permissions.SEE.id()));

    private final LifecycleBundle part;
    private final Texts texts;

    @Activate
    public ModuleList(@Reference LifecycleBundle part, @Reference Texts texts) {
        this.part = part;
        this.texts = texts;
    }

    /**
     * @return nothing; the list is on the console
     * @throws IllegalStateException when there is no such module, with a sentence; so that the command fails
     */
    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        List<ModuleState> modules = part.all();
        List<String> lines = switch (arguments.size()) {
            case 0 -> modules.stream().map(this::line).toList();
            case 1 -> sheet(modules, String.valueOf(arguments.getFirst()));
            default -> throw refused("lifecycle.command.usage.list");
        };
        session.getConsole().println(String.join("\n", lines));
        return null;
    }

    private String line(ModuleState module) {
        return "%-24s %-16s %-12s %s"
                .formatted(
                        module.id(),
                        module.version(),
                        say("lifecycle.state." + module.state()),
                        module.cause().map(this::say).orElse(""));
    }

    private List<String> sheet(List<ModuleState> modules, String id) {
        ModuleState module = modules.stream()
                .filter(each -> each.id().name().equals(id))
                .findFirst()
                .orElseThrow(() -> refused("lifecycle.refused.unknown", id));
        List<String> lines =
                new ArrayList<>(List.of(module.name(TELAR.language().getLanguage()), line(module)));
        Optional<Lifecycle> lifecycle = part.lifecycle();
        lifecycle
                .flatMap(known -> known.facts(TELAR, module.id()))
                .ifPresent(facts -> lines.addAll(told(facts, modules)));
        if (lifecycle.isEmpty()) {
            lines.add(say("lifecycle.refused.no-database"));
        }
        return lines;
    }

    private List<String> told(ModuleFacts facts, List<ModuleState> modules) {
        Map<ModuleId, String> names = modules.stream()
                .collect(Collectors.toMap(
                        ModuleState::id, each -> each.name(TELAR.language().getLanguage())));
        FactSheet sheet = new FactSheet(this::say, names);
        List<String> lines = new ArrayList<>();
        sheet.of(facts).forEach((what, fact) -> lines.add(what + ": " + fact));
        facts.rows().forEach((table, rows) -> lines.add("  " + table + ": " + rows));
        List<String> permissions = sheet.permissions(facts);
        lines.add(say("lifecycle.permissions", permissions.size()) + ":");
        permissions.forEach(permission -> lines.add("  " + permission));
        return lines;
    }

    private IllegalStateException refused(String key, Object... values) {
        return new IllegalStateException(say(key, values));
    }

    private String say(String key, Object... values) {
        return texts.text(TELAR.language(), key, values);
    }

    private String say(Message message) {
        return texts.text(TELAR.language(), message);
    }
}
