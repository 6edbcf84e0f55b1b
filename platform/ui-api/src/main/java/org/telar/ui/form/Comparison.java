// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side, field by field, to choose from. Both texts stay in sight until the form is saved; the field
 * holds the chosen one and can still be changed.
 */
final class Comparison extends Div {
    private enum Side {
        MINE,
        THEIRS
    }

    private final Map<String, RadioButtonGroup<Side>> questions = new LinkedHashMap<>();
    private boolean choosing;

    /** @param theirs all fields as the other one stored them */
    Comparison(Merge merge, Map<String, String> theirs, Map<String, Field<?>> fields) {
        addClassName("telar-comparison");
        for (String field : merge.disputed()) {
            ask(
                    fields.get(field),
                    Optional.ofNullable(merge.merged().get(field)),
                    Optional.ofNullable(theirs.get(field)));
        }
    }

    private void ask(Field<?> field, Optional<String> mine, Optional<String> theirs) {
        RadioButtonGroup<Side> question = new RadioButtonGroup<>(field.label());
        question.setManualValidation(true);
        question.setItems(Side.values());
        question.setItemLabelGenerator(side -> switch (side) {
            case MINE -> getTranslation("ui.form.overtaken.mine", words(field, mine));
            case THEIRS -> getTranslation("ui.form.overtaken.theirs", words(field, theirs));
        });
        question.addValueChangeListener(change -> {
            question.setInvalid(false);
            choose(field, change.getValue(), mine, theirs);
        });
        questions.put(field.id(), question);
        add(question);
    }

    private String words(Field<?> field, Optional<String> code) {
        return field.words(code).orElseGet(() -> getTranslation("ui.form.nothing"));
    }

    private void choose(Field<?> field, @Nullable Side side, Optional<String> mine, Optional<String> theirs) {
        if (side != null) {
            choosing = true;
            field.show(side == Side.MINE ? mine : theirs);
            choosing = false;
        }
    }

    /** She wrote another text into the field herself: that is her choice. */
    void settled(String field) {
        if (!choosing && questions.remove(field) instanceof RadioButtonGroup<Side> question) {
            question.setInvalid(false);
        }
    }

    boolean isSettled() {
        Optional<RadioButtonGroup<Side>> open =
                questions.values().stream().filter(RadioButtonGroup::isEmpty).findFirst();
        open.ifPresent(question -> {
            question.setErrorMessage(getTranslation("ui.form.overtaken.unsettled"));
            question.setInvalid(true);
            Field.focus(question);
        });
        return open.isEmpty();
    }
}
