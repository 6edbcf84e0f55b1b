// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.telar.api.Message;
import org.telar.matchmaking.internal.Approval;

/** A sentence that appears for a while and goes by itself. */
final class Notice {
    private static final int MILLIS = 8000;

    private Notice() {}

    static void tell(Component on, Message what) {
        Notification.show(text(on, what), MILLIS, Position.BOTTOM_START);
    }

    /** How many pairs were approved, and why others were not. */
    static void tell(Component on, Approval approval) {
        tell(
                on,
                Message.of(
                        "matchmaking.approve.done",
                        approval.approved(),
                        approval.proposed(),
                        approval.refused().size()));
        approval.refused().stream().map(Approval.Refused::reason).distinct().forEach(reason -> warn(on, reason));
    }

    static void warn(Component on, Message what) {
        Notification.show(text(on, what), MILLIS, Position.TOP_CENTER).addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    static String text(Component on, Message what) {
        return on.getTranslation(what.key(), what.values().toArray());
    }
}
