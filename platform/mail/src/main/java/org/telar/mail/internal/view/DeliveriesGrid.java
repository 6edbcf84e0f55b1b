// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;

/** Deliveries, one a row. */
final class DeliveriesGrid extends Grid<Stored<Delivery>> {
    private final boolean maySend;
    private final ZoneId zone;
    private final Consumer<Stored<Delivery>> again;

    /** @param zone in which times are shown */
    DeliveriesGrid(boolean maySend, ZoneId zone, Consumer<Stored<Delivery>> again) {
        this.maySend = maySend;
        this.zone = zone;
        this.again = again;
        addThemeName("wrap-cell-content");
        addColumn(row -> time(row.value().queued()))
                .setHeader(getTranslation("mail.column.queued"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(row -> recipient(row.value()))
                .setHeader(getTranslation("mail.column.recipient"))
                .setFlexGrow(1);
        addColumn(row -> row.value().template() + " · " + row.value().language())
                .setHeader(getTranslation("mail.column.template"))
                .setFlexGrow(1);
        addComponentColumn(row -> state(row.value()))
                .setHeader(getTranslation("mail.column.state"))
                .setFlexGrow(2);
        addComponentColumn(this::action)
                .setHeader(hidden(getTranslation("mail.again")))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(instant);
    }

    private static Component recipient(Delivery delivery) {
        return new Div(new Div(delivery.recipient()), muted(delivery.masked()));
    }

    private Component state(Delivery delivery) {
        Span badge = new Span(in(delivery.state().label()));
        badge.addClassName("telar-badge");
        switch (delivery.state()) {
            case SENT -> badge.addClassName("success");
            case FAILED -> badge.addClassName("danger");
            case WAITING -> badge.addClassName("accent");
        }
        return new Div(badge, muted(story(delivery)));
    }

    private String story(Delivery delivery) {
        Stream<String> when = switch (delivery.state()) {
            case WAITING ->
                delivery.tries() == 0
                        ? Stream.empty()
                        : Stream.of(getTranslation("mail.next", delivery.tries(), time(delivery.due())));
            case SENT, FAILED -> delivery.ended().map(this::time).stream();
        };
        Stream<String> why = delivery.trouble().map(trouble -> in(trouble.label())).stream();
        return Stream.of(when, why, Stream.of(delivery.answer()))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Component action(Stored<Delivery> row) {
        if (!maySend || row.value().state() == State.WAITING) {
            return new Span();
        }
        String text = getTranslation("mail.again");
        Button button = new Button(text, click -> again.accept(row));
        button.setAriaLabel(
                text + ": " + row.value().recipient() + ", " + time(row.value().queued()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("telar-hidden");
        return span;
    }

    private static Div muted(String text) {
        Div muted = new Div(text);
        muted.addClassName("telar-muted");
        return muted;
    }

    private String in(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }
}
