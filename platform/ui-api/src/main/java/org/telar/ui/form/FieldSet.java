// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.telar.api.Flaw;
import org.telar.api.Message;

/**
 * The fields of a form and what is in them. Codes are as {@link Notation} writes them, by the id of the field; an empty
 * field has none. What was typed and cannot be read as a day or a number stands beside them, under the id and "~".
 */
final class FieldSet<T extends Record> {
    private static final String UNREADABLE = "~";

    private final Shape<T> shape;
    private final Map<String, Field<?>> byId = new LinkedHashMap<>();
    private boolean showing;

    FieldSet(Class<T> type) {
        shape = new Shape<>(type);
    }

    /** False when there is one of this id already. */
    boolean add(Field<?> field) {
        return byId.putIfAbsent(field.id(), field) == null;
    }

    /** In the order in which they were added. */
    Map<String, Field<?>> byId() {
        return Collections.unmodifiableMap(byId);
    }

    private Optional<Field<?>> first() {
        Collection<Field<?>> all = byId.values();
        return all.stream().findFirst();
    }

    void focus() {
        first().ifPresent(Field::focus);
    }

    /** What tells a record from others: its first text. */
    String subject() {
        return first().flatMap(field -> field.words(field.code())).orElse("");
    }

    void show(Map<String, String> codes) {
        showing = true;
        byId.forEach((id, field) -> {
            field.show(Optional.ofNullable(codes.get(id)));
            Optional.ofNullable(codes.get(id + UNREADABLE)).ifPresent(field::showUnreadable);
        });
        showing = false;
    }

    /** Whether fields change because they are filled, not because someone types. */
    boolean isShowing() {
        return showing;
    }

    Map<String, String> codesOf(T record) {
        Map<String, String> codes = new TreeMap<>();
        byId.forEach((id, field) -> field.codeOf(shape.get(record, id)).ifPresent(code -> codes.put(id, code)));
        return codes;
    }

    Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        byId.forEach((id, field) -> {
            field.code().ifPresent(code -> codes.put(id, code));
            field.unreadable().ifPresent(typed -> codes.put(id + UNREADABLE, typed));
        });
        return codes;
    }

    /** What keeps the record from being read out of the fields. */
    List<Flaw> missing() {
        List<Flaw> missing = new ArrayList<>();
        byId.forEach((id, field) ->
                field.missing(shape.canBeEmpty(id)).ifPresent(message -> missing.add(new Flaw(id, message))));
        return missing;
    }

    /** The record with what is in the fields, when nothing is missing. */
    T entered(T start) {
        Map<String, Optional<?>> values = new HashMap<>();
        byId.forEach((id, field) -> values.put(id, field.value()));
        return shape.with(start, values);
    }

    void forgetFlaws() {
        byId.values().forEach(Field::forgetFlaw);
    }

    /** Shows the flaws at their fields, and goes to the first; gives back those that belong to no field. */
    List<Message> mark(List<Flaw> flaws) {
        List<Message> elsewhere = new ArrayList<>();
        for (Flaw flaw : flaws.reversed()) {
            Field<?> field = byId.get(flaw.field());
            if (field == null) {
                elsewhere.addFirst(flaw.message());
            } else {
                field.mark(flaw.message());
                field.focus();
            }
        }
        return elsewhere;
    }
}
