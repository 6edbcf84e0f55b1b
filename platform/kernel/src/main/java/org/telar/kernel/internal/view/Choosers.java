// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations.Entry;
import org.telar.kernel.organisations.Registry;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;

/** Fields that choose among very many things by typing: nothing is read but what fits the words. */
record Choosers(Services services, User user) {
    /** A place of the official trees: “Temuco” offers “Temuco, Cautín, La Araucanía”. */
    Field<Place> place(String id, String labelKey) {
        return place(id, labelKey, placeBox());
    }

    /** @param box one of {@link #placeBox} */
    Field<Place> place(String id, String labelKey, ComboBox<Place> box) {
        return Field.of(
                id,
                labelKey,
                box,
                Notation.of(Place.class, Place::code, code -> Optional.of(Place.parse(code)), this::placeName));
    }

    ComboBox<Place> placeBox() {
        return byTyping(
                (words, most) -> services.places().find(words, most).stream()
                        .map(found -> Place.parse(found.code()))
                        .toList(),
                this::placeName);
    }

    String placeName(Place place) {
        return services.places().name(place.code()).orElse(place.code());
    }

    /** @param kinds that can be chosen */
    Field<Long> organisation(String id, String labelKey, Set<Organisation.Kind> kinds) {
        ComboBox<Long> box = byTyping(
                (words, most) -> services.organisations().named(user, words, most).stream()
                        .filter(found -> kinds.contains(found.value().kind()))
                        .map(found -> found.id())
                        .toList(),
                this::organisationName);
        return Field.of(id, labelKey, box, ids(this::organisationName));
    }

    Field<Long> person(String id, String labelKey) {
        return Field.of(id, labelKey, personBox(), ids(this::personName));
    }

    ComboBox<Long> personBox() {
        return byTyping(
                (words, most) -> services.people().named(user, words, most).stream()
                        .map(found -> found.id())
                        .toList(),
                this::personName);
    }

    /** As far as this user may know it. */
    String organisationName(long id) {
        if (!user.may(Registry.SEE)) {
            return "#" + id;
        }
        Map<Long, Entry> known = services.organisations().entries(user, List.of(id));
        return Optional.ofNullable(known.get(id)).map(Entry::name).orElse("#" + id);
    }

    String personName(long id) {
        return services.people().names(user, List.of(id)).getOrDefault(id, "#" + id);
    }

    private static Notation<Long> ids(Function<Long, String> words) {
        return new Notation<>(
                held -> ((Number) held).longValue(), String::valueOf, code -> Optional.of(Long.valueOf(code)), words);
    }

    /** @param find the best first, at most so many */
    static <V> ComboBox<V> byTyping(BiFunction<String, Integer, List<V>> find, Function<V, String> words) {
        ComboBox<V> box = new ComboBox<>();
        box.setItemLabelGenerator(words::apply);
        box.setManualValidation(true);
        box.setClearButtonVisible(true);
        box.setItems(query -> page(find, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        return box;
    }

    private static <V> Stream<V> page(BiFunction<String, Integer, List<V>> find, String words, int from, int most) {
        return find.apply(words, from + most).stream().skip(from);
    }
}
