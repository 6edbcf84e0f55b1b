// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.telar.matchmaking.engine.people.Catalogue;

/** Turns reasons into sentences of one language. */
public record Words(Locale language, Texts texts) {
    /** Where the texts come from, already in the right language; values are put in as {@link java.text.MessageFormat} does. */
    @FunctionalInterface
    public interface Texts {
        String text(String key, Object... values);
    }

    public String sentence(Reason reason) {
        return texts.text(reason.key(), reason.facts().stream().map(this::value).toArray());
    }

    /** The name of a criterion or hard rule. */
    public String name(String key) {
        return texts.text(key);
    }

    /** The text of a code; a code that is not in the catalogue is shown as it is, a language by its name. */
    public String word(Catalogue catalogue, String code) {
        if (catalogue.codes().contains(code)) {
            return texts.text(catalogue.key(code));
        }
        return catalogue == Catalogue.LANGUAGE ? Locale.forLanguageTag(code).getDisplayLanguage(language) : code;
    }

    private Object value(Fact fact) {
        return switch (fact) {
            case Fact.Count count -> count.value();
            case Fact.Codes codes -> list(codes.catalogue(), codes.codes());
            case Fact.Name name -> name(name.key());
            case Fact.Text text -> text.value();
        };
    }

    private String list(Catalogue catalogue, List<String> codes) {
        return codes.stream().map(code -> word(catalogue, code)).collect(Collectors.joining(", "));
    }
}
