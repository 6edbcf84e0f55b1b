// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.lifecycle.internal.LifecycleBundle;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.Tokens;

/** {@code telar:module-token NAME} of the container's shell: makes a token with which a program changes modules over HTTP. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=module-token"})
public final class ModuleToken implements Function {
    private static final int DAYS = 90;

    private final LifecycleBundle part;
    private final Texts texts;

    @Activate
    public ModuleToken(@Reference LifecycleBundle part, @Reference Texts texts) {
        this.part = part;
        this.texts = texts;
    }

    /**
     * @return nothing; the token is on the console
     * @throws IllegalStateException when none was made, with a sentence; so that the command fails
     */
    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        if (arguments.size() != 1) {
            throw refused("lifecycle.command.usage.token");
        }
        Tokens tokens = part.tokens().orElseThrow(() -> refused("lifecycle.refused.no-database"));
        User telar = new User(0, "Telar", Locale.getDefault(), Set.of(User.EVERYTHING));
        session.getConsole()
                .println(tokens.make(
                        telar,
                        String.valueOf(arguments.getFirst()),
                        Set.of(Permissions.SEE, Permissions.CHANGE, Permissions.REMOVE_DATA),
                        DAYS));
        return null;
    }

    private IllegalStateException refused(String key) {
        return new IllegalStateException(texts.text(Locale.getDefault(), Message.of(key)));
    }
}
