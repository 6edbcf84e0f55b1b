// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.persistence.Compartment;

/** {@code telar:protected-rekey} of the container's shell: changes the keys of protected facts, and seals all of them anew. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=protected-rekey"})
public final class ProtectedRekey implements Function {
    private final Texts texts = new ClassPathTexts(ProtectedRekey.class);
    private final Locale language = Locale.getDefault();
    private final User telar = new User(0, "Telar", language, Set.of(Compartment.KEYS.id()));
    private final Compartment compartment;

    @Activate
    public ProtectedRekey(@Reference Compartment compartment) {
        this.compartment = compartment;
    }

    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        long changed = compartment.changeKeys(telar);
        session.getConsole().println(texts.text(language, Message.of("persistence.protected.rekeyed", changed)));
        return null;
    }
}
