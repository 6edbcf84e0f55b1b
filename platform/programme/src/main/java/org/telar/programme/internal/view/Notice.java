// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.stream.Collectors;
import org.telar.api.Change;
import org.telar.api.Message;

/** A sentence that says what came of an action, and goes by itself. */
final class Notice {
    private static final int MILLIS = 8000;

    private Notice() {}

    static void done(String sentence) {
        show(sentence, NotificationVariant.LUMO_SUCCESS);
    }

    static void warn(Component page, Message reason) {
        show(new Words(page).say(reason), NotificationVariant.LUMO_WARNING);
    }

    /**
     * Tells what came of a change that was made without a form.
     *
     * @param subject what was to be changed, by name
     * @return whether it is done
     */
    static boolean tell(Component page, Change<?> change, String subject) {
        switch (change) {
            case Change.Done<?> done -> done(new Words(page).say("programme.saved", subject));
            case Change.Refused<?> refused -> warn(page, refused.reason());
            case Change.Overtaken<?> overtaken -> warn(page, Message.of("programme.changed-meanwhile", subject));
            case Change.Flawed<?> flawed ->
                show(
                        flawed.flaws().stream()
                                .map(flaw -> new Words(page).say(flaw.message()))
                                .collect(Collectors.joining(" ")),
                        NotificationVariant.LUMO_WARNING);
        }
        return change instanceof Change.Done<?>;
    }

    private static void show(String sentence, NotificationVariant look) {
        Notification.show(sentence, MILLIS, Notification.Position.TOP_CENTER).addThemeVariants(look);
    }
}
