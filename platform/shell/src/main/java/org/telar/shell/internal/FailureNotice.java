// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.telar.api.AccessDenied;
import org.telar.api.Refusals;

/** Tells the user of a failure in what she just did; the page stays. */
final class FailureNotice implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 12000;
    private static final int DEEPEST = 50;

    private final transient BiConsumer<AccessDenied, Refusals.Way> refused;

    /** @param refused is told of what somebody may not do */
    FailureNotice(BiConsumer<AccessDenied, Refusals.Way> refused) {
        this.refused = refused;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Optional<AccessDenied> denied = denied(event.getThrowable());
        String number = denied.isPresent() && ui != null ? "" : Incident.log("a listener", event.getThrowable());
        if (ui != null) {
            denied.ifPresent(missing -> refused.accept(missing, Refusals.Way.ACTION));
            String sentence = denied.isPresent()
                    ? ui.getTranslation("shell.denied.remedy")
                    : ui.getTranslation("shell.failure.notice", number);
            Notification.show(sentence, MILLIS, Position.TOP_CENTER).addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }

    /** What somebody may not do may come from work in the background, which wraps it. */
    private static Optional<AccessDenied> denied(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(AccessDenied.class::isInstance)
                .map(AccessDenied.class::cast)
                .findFirst();
    }
}
