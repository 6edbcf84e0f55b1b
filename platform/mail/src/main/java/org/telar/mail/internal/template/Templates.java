// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.telar.profile.Terms;

/** Finds a template in the reader's language and writes it. */
public final class Templates {
    private static final String SUBJECT = "Subject:";

    private final List<TemplateFiles> places;
    private final Function<Locale, Terms> terms;

    /**
     * @param places the first that has a template in the wanted language is taken
     * @param terms the country's words in a language
     */
    public Templates(List<TemplateFiles> places, Function<Locale, Terms> terms) {
        this.places = List.copyOf(places);
        this.terms = terms;
    }

    /** The two files of a template, from one place and in one language. */
    private record Found(String name, String language, String plain, Optional<String> html) {
        /** Dates and numbers are in the language that surrounds them. */
        private Locale formats(Locale reader) {
            Locale written = Locale.forLanguageTag(language.replace('_', '-'));
            return written.getLanguage().equals(reader.getLanguage()) ? reader : written;
        }
    }

    /** @throws IllegalArgumentException when there is no such template, or when it lacks a value */
    public Written write(String template, Locale reader, Map<String, Object> values) {
        Found found = find(template, reader);
        Writer writer = new Writer(found.name(), found.formats(reader));
        CountryWords words = new CountryWords(
                terms.apply(Locale.forLanguageTag(found.language().replace('_', '-'))));
        String text = words.put(found.plain().replace("\r\n", "\n"));
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalArgumentException("Mail template " + template + "." + found.language()
                    + ".txt does not begin with a line 'Subject: ...'");
        }
        return new Written(
                found.language(),
                OneLine.of(writer.plain(text.substring(SUBJECT.length(), end), values)),
                writer.plain(text.substring(end + 1).stripLeading(), values),
                found.html().map(html -> writer.html(words.put(html), values)));
    }

    private Found find(String template, Locale reader) {
        for (String language : languages(reader)) {
            String name = template + "." + language;
            for (TemplateFiles place : places) {
                Optional<String> plain = place.read(name + ".txt");
                if (plain.isPresent()) {
                    return new Found(name, language, plain.get(), place.read(name + ".html"));
                }
            }
        }
        throw new IllegalArgumentException("There is no mail template " + template + " for " + reader
                + ": none of mail/" + template + "." + languages(reader) + ".txt is in a running bundle");
    }

    /** {@code es_CL}, {@code es}, {@code en}. */
    private static Set<String> languages(Locale reader) {
        Set<String> languages = new LinkedHashSet<>();
        if (!reader.getCountry().isEmpty()) {
            languages.add(reader.getLanguage() + "_" + reader.getCountry());
        }
        languages.add(reader.getLanguage());
        languages.add("en");
        return languages;
    }
}
