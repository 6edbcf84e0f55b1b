// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.ui.Icon;

/** How the screens of this bundle put things into words, in the language of the page. */
final class Words {
    private static final int NOTICE_MILLIS = 8000;

    private final Component page;

    Words(Component page) {
        this.page = page;
    }

    String of(String key, Object... values) {
        return page.getTranslation(key, values);
    }

    String of(Message message) {
        Object[] values = message.values().stream()
                .map(value -> value instanceof Message inner ? of(inner) : value)
                .toArray();
        return page.getTranslation(message.key(), values);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(page.getUI()
                        .map(UI::getLocale)
                        .orElseGet(() -> UI.getCurrent().getLocale()))
                .format(day);
    }

    /** From one day to another, as far as they are known. */
    String span(Optional<LocalDate> begins, Optional<LocalDate> ends) {
        if (begins.isEmpty() && ends.isEmpty()) {
            return of("programme.no-dates");
        }
        return of(
                "programme.span",
                begins.map(this::day).orElse("…"),
                ends.map(this::day).orElse("…"));
    }

    Span badge(Message label, String... looks) {
        Span badge = new Span(of(label));
        badge.addClassName("telar-badge");
        badge.addClassNames(looks);
        return badge;
    }

    Div empty(Icon icon, String key) {
        Div empty = new Div(icon.draw(), new Paragraph(of(key)));
        empty.addClassName("telar-empty");
        return empty;
    }

    Div header(String title, Component... actions) {
        return header(Optional.empty(), title, actions);
    }

    /** @param back the way to the list */
    Div header(Optional<Anchor> back, String title, Component... actions) {
        Div left = new Div();
        back.ifPresent(anchor -> {
            anchor.addClassName("telar-back");
            left.add(anchor);
        });
        left.add(new H1(title));
        Div right = new Div(actions);
        right.addClassName("telar-actions");
        Div header = new Div(left, right);
        header.addClassName("telar-page-header");
        return header;
    }

    void said(String sentence) {
        notice(sentence, NotificationVariant.LUMO_SUCCESS);
    }

    /** Tells why something was not done; nothing when it was. */
    void told(Change<?> change) {
        switch (change) {
            case Change.Done<?> done -> {}
            case Change.Refused<?> refused -> notice(of(refused.reason()), NotificationVariant.LUMO_WARNING);
            case Change.Flawed<?> flawed ->
                notice(of(flawed.flaws().getFirst().message()), NotificationVariant.LUMO_WARNING);
            case Change.Overtaken<?> overtaken -> notice(of("programme.overtaken"), NotificationVariant.LUMO_WARNING);
        }
    }

    private static void notice(String sentence, NotificationVariant look) {
        Notification.show(sentence, NOTICE_MILLIS, Notification.Position.TOP_CENTER)
                .addThemeVariants(look);
    }
}
