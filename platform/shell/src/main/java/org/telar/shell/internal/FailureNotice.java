// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.telar.api.AccessDenied;

/** Tells the user of a failure in what she just did; the page stays. */
final class FailureNotice implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 12000;

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        boolean denied = event.getThrowable() instanceof AccessDenied;
        String number = denied ? "" : Incident.log("a listener", event.getThrowable());
        if (ui != null) {
            String sentence = denied
                    ? ui.getTranslation("shell.denied.remedy")
                    : ui.getTranslation("shell.failure.notice", number);
            Notification.show(sentence, MILLIS, Position.TOP_CENTER).addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }
}
