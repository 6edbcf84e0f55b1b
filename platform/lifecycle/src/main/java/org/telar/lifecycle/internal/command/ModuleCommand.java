// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.lifecycle.internal.LifecycleBundle;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.container.Lifecycle;

/** One command of the container's shell about modules. Whoever is in that shell may do everything. */
abstract class ModuleCommand implements Function {
    private static final String DRY_RUN = "--dry-run";

    private final LifecycleBundle part;
    private final Texts texts;
    private final String usageKey;
    private final int words;

    /** @param words how many the command takes beside its options; none for any number */
    ModuleCommand(LifecycleBundle part, Texts texts, String usageKey, int words) {
        this.part = part;
        this.texts = texts;
        this.usageKey = usageKey;
        this.words = words;
    }

    /** What is typed. */
    record Asked(Lifecycle lifecycle, User user, List<String> words, boolean dryRun) {}

    abstract Outcome run(Asked asked);

    /**
     * @return nothing; sentences are on the console
     * @throws IllegalStateException when it is not done, with a sentence; so that the command fails
     */
    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        List<String> typed =
                new ArrayList<>(arguments.stream().map(String::valueOf).toList());
        boolean dryRun = typed.removeIf(DRY_RUN::equals);
        if (typed.size() != words) {
            throw new IllegalStateException(text(Message.of(usageKey)));
        }
        Lifecycle lifecycle = part.lifecycle()
                .orElseThrow(() -> new IllegalStateException(text(Message.of("lifecycle.refused.no-database"))));
        Outcome outcome = run(new Asked(lifecycle, telar(), typed, dryRun));
        session.getConsole().println(said(outcome, dryRun));
        return null;
    }

    private String said(Outcome outcome, boolean dryRun) {
        return switch (outcome) {
            case Outcome.Done done -> {
                String head = dryRun ? text(Message.of("lifecycle.command.would")) + "\n" : "";
                yield done.effects().stream().map(this::text).collect(Collectors.joining("\n", head, ""));
            }
            case Outcome.Refused refused -> throw new IllegalStateException(text(refused.reason()));
            case Outcome.Failed failed ->
                throw new IllegalStateException(text(Message.of(failed.key(), text(failed.reason()))));
        };
    }

    String text(Message message) {
        return texts.text(Locale.getDefault(), message);
    }

    private static User telar() {
        return new User(
                0,
                "Telar",
                Locale.getDefault(),
                Set.of(Permissions.SEE.id(), Permissions.CHANGE.id(), Permissions.REMOVE_DATA.id()));
    }
}
