// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.view.PersonParts.Part;
import org.telar.kernel.people.Person;

/**
 * Two entries that are perhaps one person, side by side: for each field in which they differ the user chooses what is
 * right. Where only one of them knows something, that is chosen already.
 */
final class MergeDialog extends Dialog {
    /** From which of the two a field is taken; long texts can be put together. */
    private enum Side {
        KEPT,
        OTHER,
        BOTH
    }

    private final Services services;
    private final User user;
    private final Stored<Person> kept;
    private final Stored<Person> other;
    private final Runnable merged;
    private final Map<String, RadioButtonGroup<Side>> questions = new LinkedHashMap<>();
    private final Div content = new Div();

    /** @param merged called when they became one */
    MergeDialog(Services services, User user, Stored<Person> kept, Stored<Person> other, Runnable merged) {
        this.services = services;
        this.user = user;
        this.kept = kept;
        this.other = other;
        this.merged = merged;
        setHeaderTitle(getTranslation("kernel.merge.title"));
        setWidth("44rem");
        setMaxWidth("100%");
        content.addClassName("telar-stack");
        content.add(new Paragraph(getTranslation(
                "kernel.merge.explain", kept.value().fullName(), other.value().fullName())));
        ask();
        if (questions.isEmpty()) {
            content.add(new Paragraph(getTranslation("kernel.merge.same")));
        }
        add(content);
        Button merge = new Button(getTranslation("kernel.merge"), click -> merge());
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        merge.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("kernel.merge.two"), click -> close()), merge);
    }

    private void ask() {
        new PersonParts(this, services, user).all().forEach(this::ask);
    }

    private void ask(Part part) {
        String hers = part.said().apply(kept.value());
        String others = part.said().apply(other.value());
        if (hers.equals(others)) {
            return;
        }
        RadioButtonGroup<Side> question = new RadioButtonGroup<>(getTranslation(part.labelKey()));
        question.setItems(
                part.isText() && !hers.isEmpty() && !others.isEmpty()
                        ? List.of(Side.KEPT, Side.OTHER, Side.BOTH)
                        : List.of(Side.KEPT, Side.OTHER));
        question.setItemLabelGenerator(side -> switch (side) {
            case KEPT -> shown(hers);
            case OTHER -> shown(others);
            case BOTH -> getTranslation("kernel.merge.both");
        });
        question.setValue(hers.isEmpty() ? Side.OTHER : Side.KEPT);
        questions.put(part.field(), question);
        content.add(question);
    }

    private String shown(String value) {
        return value.isEmpty() ? getTranslation("kernel.merge.nothing") : value;
    }

    private Side side(String field) {
        RadioButtonGroup<Side> question = questions.get(field);
        return question == null || question.getValue() == null ? Side.KEPT : question.getValue();
    }

    private <T> T chosen(String field, Function<Person, T> get) {
        return get.apply(side(field) == Side.OTHER ? other.value() : kept.value());
    }

    private String text(String field, Function<Person, String> get) {
        return side(field) == Side.BOTH
                ? get.apply(kept.value()) + "\n" + get.apply(other.value())
                : chosen(field, get);
    }

    private Person wanted() {
        return new Person(
                chosen("given", Person::given),
                chosen("family", Person::family),
                chosen("mail", Person::mail),
                chosen("phone", Person::phone),
                chosen("channel", Person::channel),
                chosen("languages", Person::languages),
                chosen("birth", Person::birth),
                chosen("ageBand", Person::ageBand),
                chosen("gender", Person::gender),
                chosen("identity", Person::identity),
                chosen("place", Person::place),
                text("accessibility", Person::accessibility),
                text("care", Person::care),
                text("notes", Person::notes));
    }

    private void merge() {
        var change = services.duplicates().merge(user, kept, other, wanted());
        close();
        new Notice(this).of(change, "kernel.merge.done", one -> merged.run());
    }
}
