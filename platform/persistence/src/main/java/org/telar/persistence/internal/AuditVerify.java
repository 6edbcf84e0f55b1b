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

/** {@code telar:audit-verify} of the container's shell: tells whether the audit trail is as it was written. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=audit-verify"})
public final class AuditVerify implements Function {
    private final Texts texts = new ClassPathTexts(AuditVerify.class);
    private final Locale language = Locale.getDefault();
    private final User telar = new User(0, "Telar", language, Set.of(AuditTrail.SEE.id()));
    private final AuditTrail trail;

    @Activate
    public AuditVerify(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * @throws IllegalStateException when the trail was tampered with, with a sentence that names the first entry where it
     *     shows; so that the command fails
     */
    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        var verdict = trail.verify(telar);
        verdict.trouble().ifPresent(trouble -> {
            throw new IllegalStateException(texts.text(
                    language, Message.of("persistence.audit.unsound", verdict.entries(), words(trouble.what()))));
        });
        session.getConsole().println(texts.text(language, Message.of("persistence.audit.sound", verdict.entries())));
        return null;
    }

    private String words(Message message) {
        return texts.text(language, message);
    }
}
