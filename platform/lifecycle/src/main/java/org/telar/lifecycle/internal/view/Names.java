// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Card;

/** Modules by the names that people know them by; messages have their ids. @param brought not here yet */
record Names(Lifecycle lifecycle, Locale locale, Optional<Card> brought) {
    private static final String AND = ", ";

    Object[] in(Message message) {
        return message.values().stream()
                .map(value -> value instanceof String words ? named(words) : value)
                .toArray();
    }

    private String named(String words) {
        return Arrays.stream(words.split(AND, -1)).map(this::name).collect(Collectors.joining(AND));
    }

    private String name(String word) {
        return lifecycle.wishes().modules().values().stream()
                .filter(wish -> wish.release().module().name().equals(word))
                .flatMap(wish -> lifecycle.card(wish.release()).stream())
                .findFirst()
                .or(() -> brought.filter(card -> card.id().name().equals(word)))
                .map(card -> card.names().getOrDefault(locale.getLanguage(), word))
                .orElse(word);
    }
}
