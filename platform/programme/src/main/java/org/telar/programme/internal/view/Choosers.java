// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.People;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;

/** Fields in which one finds someone or something of the kernel by typing. */
final class Choosers {
    static final Permission SEE_ORGANISATIONS = Registry.SEE;
    private static final int MOST = 30;

    private Choosers() {}

    static Field<Choice> person(String id, String labelKey, People people, User user) {
        return chooser(
                id,
                labelKey,
                words -> people.named(user, words, MOST).stream()
                        .map(stored -> new Choice(stored.id(), stored.value().fullName())));
    }

    static Field<Choice> organisation(
            String id, String labelKey, Organisations organisations, User user, Organisation.Kind kind) {
        return chooser(
                id,
                labelKey,
                words -> organisations.named(user, words, MOST).stream()
                        .filter(stored -> stored.value().kind() == kind)
                        .map(stored -> new Choice(stored.id(), stored.value().name())));
    }

    private static Field<Choice> chooser(String id, String labelKey, Function<String, Stream<Choice>> find) {
        ComboBox<Choice> box = box(find);
        box.setItemLabelGenerator(Choice::name);
        return Field.of(
                id,
                labelKey,
                box,
                Notation.of(Choice.class, Choice::code, code -> Optional.of(Choice.read(code)), Choice::name));
    }

    /** A place of the official tree, by the beginning of its name. */
    static ComboBox<Places.Place> place(Places places) {
        ComboBox<Places.Place> box = box(typed -> places.find(typed, MOST).stream());
        box.setItemLabelGenerator(Places.Place::name);
        box.setClearButtonVisible(true);
        return box;
    }

    static Field<Places.Place> place(String id, String labelKey, Places places) {
        return Field.of(
                id,
                labelKey,
                place(places),
                Notation.of(
                        Places.Place.class,
                        Places.Place::code,
                        code -> places.name(code).map(name -> new Places.Place(code, name)),
                        Places.Place::name));
    }

    private static <T> ComboBox<T> box(Function<String, Stream<T>> find) {
        ComboBox<T> box = new ComboBox<>();
        box.setItems(query -> find.apply(query.getFilter().orElse("").strip())
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return box;
    }

    /** How a person who was chosen before is called. */
    static Optional<Choice> chosen(People people, User user, OptionalLong id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        long known = id.getAsLong();
        return Optional.of(new Choice(known, name(people, user, known)));
    }

    /** The number stands for the name while the user may not see people. */
    static String name(People people, User user, long id) {
        return user.may(People.SEE) ? people.names(user, List.of(id)).getOrDefault(id, "#" + id) : "#" + id;
    }

    /** The number stands for the name while the user may not see organisations. */
    static String name(Organisations organisations, User user, long id) {
        return user.may(SEE_ORGANISATIONS)
                ? Optional.ofNullable(organisations.entries(user, List.of(id)).get(id))
                        .map(Organisations.Entry::name)
                        .orElse("#" + id)
                : "#" + id;
    }

    static OptionalLong id(Optional<Choice> choice) {
        return choice.map(one -> OptionalLong.of(one.id())).orElseGet(OptionalLong::empty);
    }
}
