// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.function.BiConsumer;
import org.telar.api.AccessDenied;
import org.telar.api.Refusals;

/** Tells the user of a failure in what she just did; the page stays. */
final class FailureNotice implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 12000;

    private final transient BiConsumer<AccessDenied, Refusals.Way> refused;

    /** @param refused is told of what somebody may not do */
    FailureNotice(BiConsumer<AccessDenied, Refusals.Way> refused) {
        this.refused = refused;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        boolean denied = event.getThrowable() instanceof AccessDenied;
        String number = denied ? "" : Incident.log("a listener", event.getThrowable());
        if (event.getThrowable() instanceof AccessDenied missing && ui != null) {
            refused.accept(missing, Refusals.Way.ACTION);
        }
        if (ui != null) {
            String sentence = denied
                    ? ui.getTranslation("shell.denied.remedy")
                    : ui.getTranslation("shell.failure.notice", number);
            Notification.show(sentence, MILLIS, Position.TOP_CENTER).addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }
}
