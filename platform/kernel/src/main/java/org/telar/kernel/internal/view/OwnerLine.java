// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;
import org.telar.kernel.organisations.Ownership.Owner;

/** One owner of an enterprise with her share. */
final class OwnerLine extends FormLayout implements Rows.Line<Owner> {
    private final ComboBox<Long> person;
    private final BigDecimalField share = new BigDecimalField(getTranslation("kernel.owner.share"));

    OwnerLine(Choosers choosers, Runnable changed) {
        person = choosers.personBox();
        person.setLabel(getTranslation("kernel.owner.person"));
        person.setHelperText(getTranslation("kernel.owner.person.help"));
        share.setLocale(getLocale());
        Rows.Line.listen(person, changed);
        Rows.Line.listen(share, changed);
        add(person, share);
    }

    @Override
    public Component component() {
        return this;
    }

    /** Without a share it is 0, which is told as a flaw: nobody is lost silently. */
    @Override
    public Optional<Owner> value() {
        return Optional.ofNullable(person.getValue())
                .map(id -> new Owner(id, share.isEmpty() ? BigDecimal.ZERO : share.getValue()));
    }

    @Override
    public void show(Owner owner) {
        person.setValue(owner.person());
        share.setValue(owner.share());
    }
}
