// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.mail.internal.Deliveries;
import org.telar.mail.internal.MailQueue;
import org.telar.mail.internal.engine.Backlog;

/** How the queue of mails stands, and what can be done about it. */
public final class QueueSection extends Div {
    private static final int NOTICE_MILLIS = 6000;

    private final MailQueue queue;
    private final User user;

    public QueueSection(MailQueue queue, User user) {
        this.queue = queue;
        this.user = user;
        addClassName("telar-stack");
        show();
    }

    private void show() {
        removeAll();
        Backlog backlog = queue.backlog(user);
        queue.trouble(user).ifPresent(reason -> add(warning(reason)));
        add(new Paragraph(backlog.oldest()
                .map(since -> getTranslation("mail.queue.waiting", backlog.waiting(), time(since)))
                .orElseGet(() -> getTranslation("mail.queue.empty"))));
        if (backlog.failed() > 0) {
            add(new Paragraph(getTranslation("mail.queue.failed", backlog.failed())));
        }
        add(actions(backlog));
    }

    private Paragraph warning(Message reason) {
        Paragraph warning =
                new Paragraph(getTranslation(reason.key(), reason.values().toArray()));
        warning.addClassNames("telar-note", "warning");
        return warning;
    }

    private Div actions(Backlog backlog) {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        if (user.may(Deliveries.SEND) && backlog.waiting() > 0) {
            actions.add(new Button(getTranslation("mail.queue.try"), click -> {
                queue.tryNow(user);
                done(getTranslation("mail.queue.try.done"));
            }));
        }
        if (user.may(Deliveries.SEND) && backlog.failed() > 0) {
            actions.add(new Button(
                    getTranslation("mail.queue.again"),
                    click -> done(getTranslation("mail.queue.again.done", queue.sendFailedAgain(user)))));
        }
        Anchor log = new Anchor(DeliveriesView.PATH, getTranslation("mail.queue.log"));
        log.getElement().setAttribute("router-link", true);
        actions.add(log);
        return actions;
    }

    private void done(String sentence) {
        Notification.show(sentence, NOTICE_MILLIS, Notification.Position.TOP_CENTER);
        show();
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(queue.zone())
                .format(instant);
    }
}
