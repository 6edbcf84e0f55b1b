// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.telar.api.ClassPathTexts;
import org.telar.exchange.columns.Vocabulary;
import org.telar.exchange.columns.Vocabulary.Name;
import org.telar.matchmaking.engine.people.Catalogue;

/** The words of the catalogues in both languages, whichever the reader of the screen has: files come from everywhere. */
final class Labels {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH);

    private final ClassPathTexts texts = new ClassPathTexts(Labels.class);

    /** Each code by itself and by its label in every language. */
    Vocabulary<String> vocabulary(Catalogue catalogue) {
        return new Vocabulary<>(catalogue.codes().stream()
                .flatMap(code -> names(catalogue, code))
                .toList());
    }

    private Stream<Name<String>> names(Catalogue catalogue, String code) {
        return Stream.concat(
                        LANGUAGES.stream().map(language -> texts.text(language, catalogue.key(code))), Stream.of(code))
                .map(spelling -> new Name<>(code, spelling));
    }
}
