// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.kernel.people.Person;

/** What records hold, in the words of the page's language. */
record Words(Component page) {
    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    String of(Message message) {
        return page.getTranslation(message.key(), message.values().toArray());
    }

    String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language())
                .format(day);
    }

    /** @param utc shown in the given zone */
    String of(LocalDateTime utc, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language())
                .format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone));
    }

    /** From a day until another, or still. */
    String span(LocalDate from, Optional<LocalDate> until) {
        return until.map(last -> page.getTranslation("kernel.time.from-until", of(from), of(last)))
                .orElseGet(() -> page.getTranslation("kernel.time.since", of(from)));
    }

    /** @param tag BCP 47 */
    String language(String tag) {
        if (Person.LANGUAGES.contains(tag)) {
            return page.getTranslation("kernel.language." + tag);
        }
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(language());
        return name.isEmpty() ? tag : name;
    }

    /** @param code ISO 3166-1 alpha-2 */
    String country(String code) {
        return Locale.of("", code).getDisplayCountry(language());
    }

    <T> String list(Stream<T> things, Function<T, String> words) {
        return things.map(words).collect(Collectors.joining(", "));
    }

    Span badge(String textKey, String... looks) {
        Span badge = new Span(page.getTranslation(textKey));
        badge.addClassName("telar-badge");
        Arrays.stream(looks).forEach(badge::addClassName);
        return badge;
    }

    Paragraph muted(String textKey, Object... values) {
        return quiet(page.getTranslation(textKey, values));
    }

    Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("telar-muted");
        return paragraph;
    }
}
