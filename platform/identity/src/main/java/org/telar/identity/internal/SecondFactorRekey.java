// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.List;
import java.util.Locale;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.api.Texts;

/** {@code telar:second-factor-rekey} of the container's shell: changes the key of the second factors, and seals all of them anew. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=second-factor-rekey"})
public final class SecondFactorRekey implements Function {
    private final Texts texts = new ClassPathTexts(SecondFactorRekey.class);
    private final SecondStep step;

    @Activate
    public SecondFactorRekey(@Reference SecondStep step) {
        this.step = step;
    }

    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        int changed = step.changeKey();
        session.getConsole()
                .println(texts.text(Locale.getDefault(), Message.of("identity.second-factor.rekeyed", changed)));
        return null;
    }
}
