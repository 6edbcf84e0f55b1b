// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Call.State;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Source;

/** One call at a glance. */
final class CallCard extends ListItem {
    private final Call call;
    private final Div actions = new Div();

    /** @param known what else is known of the wave of a programme, by its key */
    CallCard(Call call, LocalDate today, LongFunction<Component> known) {
        this.call = call;
        Terms terms = call.terms();
        addClassName("telar-tile");
        actions.addClassName("telar-actions");
        add(new H2(terms.name()), badges(call.state(today)), new Paragraph(when(today)), target(terms));
        if (!terms.sources().isEmpty()) {
            add(muted(getTranslation("recruitment.sought-among", sources(terms))));
        }
        terms.wave().ifPresent(wave -> {
            add(muted(getTranslation("recruitment.for-wave", wave.name())));
            wave.id().ifPresent(id -> add(known.apply(id)));
        });
    }

    /** Adds a button; its name for screen readers tells the call as well. */
    Button action(String textKey, Runnable run) {
        String text = getTranslation(textKey);
        Button button = new Button(text, click -> run.run());
        button.setAriaLabel(text + ": " + call.terms().name());
        actions.add(button);
        add(actions);
        return button;
    }

    private Div badges(State state) {
        Div badges = new Div(
                switch (state) {
                    case OPEN -> badge("recruitment.state.open", "success");
                    case PLANNED -> badge("recruitment.state.planned", "accent");
                    case CLOSED -> badge("recruitment.state.closed");
                },
                new Span(" "),
                badge(call.terms().audience().label().key()));
        return badges;
    }

    private Span badge(String textKey, String... looks) {
        Span badge = new Span(getTranslation(textKey));
        badge.addClassName("telar-badge");
        badge.addClassNames(looks);
        return badge;
    }

    private String when(LocalDate today) {
        String opens = date(call.terms().opens());
        String closes = date(call.terms().closes());
        return switch (call.state(today)) {
            case OPEN -> getTranslation("recruitment.when.open", opens, closes, call.daysLeft(today));
            case PLANNED -> getTranslation("recruitment.when.planned", opens, closes, call.daysToOpening(today));
            case CLOSED ->
                call.closedEarly()
                        .map(day -> getTranslation("recruitment.when.closed-early", opens, closes, date(day)))
                        .orElseGet(() -> getTranslation("recruitment.when.closed", opens, closes));
        };
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(date);
    }

    private DescriptionList target(Terms terms) {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("telar-figures");
        figures.add(new Div(
                new DescriptionList.Term(words(terms.audience().sought())),
                new DescriptionList.Description(
                        NumberFormat.getIntegerInstance(getLocale()).format(terms.target()))));
        return figures;
    }

    private String sources(Terms terms) {
        return terms.sources().stream().map(Source::label).map(this::words).collect(Collectors.joining(", "));
    }

    private static Component muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("telar-muted");
        return paragraph;
    }

    private String words(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }
}
