// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;

/** An identity number with its kind; the kinds of the office's country lead. */
final class IdentityField extends CustomField<IdentityNumber> {
    private static final int PAUSE = 700;

    private final ComboBox<IdentityKind> kind = new ComboBox<>();
    private final TextField number = new TextField();
    private String country;

    /** @param country of the office, ISO 3166-1 alpha-2; numbers of kinds that many countries give are of it */
    IdentityField(String country) {
        this.country = country;
        offerKinds();
        kind.setItemLabelGenerator(item -> new Words(this).of(item.label()));
        kind.setAriaLabel(getTranslation("kernel.identity.kind"));
        kind.setManualValidation(true);
        kind.setWidth("10rem");
        number.setAriaLabel(getTranslation("kernel.identity.number"));
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setValueChangeTimeout(PAUSE);
        Rows.Line.listen(kind, this::updateValue);
        Rows.Line.listen(number, this::updateValue);
        Div both = new Div(kind, number);
        both.addClassName("telar-actions");
        add(both);
    }

    /** Offers the kinds of another country first, unless a number stands there already. */
    void follow(String other) {
        if (number.isEmpty() && !country.equals(other)) {
            country = other;
            offerKinds();
        }
    }

    private void offerKinds() {
        List<IdentityKind> kinds = Arrays.stream(IdentityKind.values())
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
        kind.setItems(kinds);
        kind.setValue(kinds.getFirst());
    }

    private int rank(IdentityKind one) {
        return one.country().equals(country) ? 0 : one.country().isEmpty() ? 1 : 2;
    }

    static Field<IdentityNumber> of(String id, String labelKey, String country) {
        return new IdentityField(country).asField(id, labelKey);
    }

    Field<IdentityNumber> asField(String id, String labelKey) {
        return Field.of(id, labelKey, this, notation());
    }

    private static Notation<IdentityNumber> notation() {
        return Notation.of(
                IdentityNumber.class,
                one -> one.country() + " " + one.kind() + " " + one.number(),
                IdentityField::read,
                IdentityNumber::number);
    }

    private static Optional<IdentityNumber> read(String code) {
        String[] parts = code.split(" ", 3);
        return Arrays.stream(IdentityKind.values())
                .filter(one -> one.name().equals(parts[1]))
                .findFirst()
                .map(one -> new IdentityNumber(parts[0], one, parts[2]));
    }

    /** Without a number there is nothing, whatever the kind. */
    @Override
    protected @Nullable IdentityNumber generateModelValue() {
        IdentityKind chosen = kind.getValue();
        if (chosen == null || number.isEmpty()) {
            return null;
        }
        return new IdentityNumber(chosen.country().isEmpty() ? country : chosen.country(), chosen, number.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable IdentityNumber value) {
        if (value == null) {
            number.clear();
        } else {
            kind.setValue(value.kind());
            number.setValue(value.number());
        }
    }

    @Override
    public void focus() {
        number.focus();
    }
}
