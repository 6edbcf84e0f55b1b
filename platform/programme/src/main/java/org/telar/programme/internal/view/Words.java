// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.Message;

/** Words, days and numbers in the language of a page. */
record Words(Component page) {

    /** Also that of a component which is not in the page yet. */
    Locale language() {
        return page.getUI().orElseGet(UI::getCurrent).getLocale();
    }

    String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }

    String say(Message message) {
        return page.getTranslation(message.key(), message.values().toArray());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language())
                .format(day);
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(() -> say("programme.day.open"));
    }

    /** From one day to another, as far as they are known. */
    String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return say("programme.days", day(from.get()), day(to.get()));
        }
        return from.map(day -> say("programme.days.from", day(day)))
                .or(() -> to.map(day -> say("programme.days.until", day(day))))
                .orElseGet(() -> say("programme.days.open"));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** @param code ISO 3166-1 alpha-2 */
    String country(String code) {
        return Locale.of("", code).getDisplayCountry(language());
    }

    Span badge(String text, String... looks) {
        Span badge = new Span(text);
        badge.addClassName("telar-badge");
        badge.addClassNames(looks);
        return badge;
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("telar-muted");
        return paragraph;
    }
}
