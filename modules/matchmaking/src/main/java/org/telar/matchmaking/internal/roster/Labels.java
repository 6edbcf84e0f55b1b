// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import org.telar.exchange.columns.Vocabulary;
import org.telar.exchange.columns.Vocabulary.Name;
import org.telar.matchmaking.engine.people.Catalogue;

/** The words of the catalogues in both languages, whichever the reader of the screen has: files come from everywhere. */
final class Labels {
    private final List<PropertyResourceBundle> languages =
            Stream.of("messages_es", "messages").map(Labels::load).toList();

    private static PropertyResourceBundle load(String name) {
        String file = "/text/" + name + ".properties";
        InputStream content = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file);
        try (InputStreamReader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each code by itself and by its label in every language. */
    Vocabulary<String> vocabulary(Catalogue catalogue) {
        return new Vocabulary<>(catalogue.codes().stream()
                .flatMap(code -> names(catalogue, code))
                .toList());
    }

    private Stream<Name<String>> names(Catalogue catalogue, String code) {
        return Stream.concat(languages.stream().map(texts -> texts.getString(catalogue.key(code))), Stream.of(code))
                .map(spelling -> new Name<>(code, spelling));
    }
}
