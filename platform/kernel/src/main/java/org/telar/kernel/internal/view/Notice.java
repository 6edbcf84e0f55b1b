// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.function.Consumer;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;

/** Tells at the edge of the page what came of a click. */
final class Notice {
    private static final int MILLIS = 8000;

    private final Component page;

    Notice(Component page) {
        this.page = page;
    }

    void done(String textKey, Object... values) {
        show(page.getTranslation(textKey, values), NotificationVariant.LUMO_SUCCESS);
    }

    private void refused(Message reason) {
        show(new Words(page).of(reason), NotificationVariant.LUMO_WARNING);
    }

    /** Tells why a change was not made, or that it was, and then goes on. */
    <T> void of(Change<T> change, String doneKey, Consumer<Stored<T>> then) {
        switch (change) {
            case Change.Done<T> done -> {
                done(doneKey);
                then.accept(done.stored());
            }
            case Change.Flawed<T> flawed -> refused(flawed.flaws().getFirst().message());
            case Change.Refused<T> refused -> refused(refused.reason());
            case Change.Overtaken<T> overtaken -> refused(Message.of("kernel.refused.overtaken"));
        }
    }

    private static void show(String sentence, NotificationVariant look) {
        Notification.show(sentence, MILLIS, Notification.Position.TOP_CENTER).addThemeVariants(look);
    }
}
