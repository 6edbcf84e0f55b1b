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
import org.telar.persistence.AuditTrail;

/** {@code telar:audit-rekey} of the container's shell: changes the keys of the audit trail. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=audit-rekey"})
public final class AuditRekey implements Function {
    private final Texts texts = new ClassPathTexts(AuditRekey.class);
    private final Locale language = Locale.getDefault();
    private final User telar = new User(0, "Telar", language, Set.of(AuditTrail.KEYS.id()));
    private final AuditTrail trail;

    @Activate
    public AuditRekey(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        trail.changeKeys(telar);
        session.getConsole().println(texts.text(language, Message.of("persistence.audit.rekeyed")));
        return null;
    }
}
