// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.telar.kernel.organisations.Ally.Agreement;
import org.telar.ui.form.Day;

/** One agreement with an ally. */
final class AgreementLine extends FormLayout implements Rows.Line<Agreement> {
    private static final Agreement BLANK = new Agreement("", "", Optional.empty(), Optional.empty(), "");

    private final TextField title = new TextField(getTranslation("kernel.agreement.title"));
    private final TextField part = new TextField(getTranslation("kernel.agreement.part"));
    private final Day from = new Day();
    private final Day until = new Day();
    private final TextField document = new TextField(getTranslation("kernel.agreement.document"));

    AgreementLine(Runnable changed) {
        from.setLabel(getTranslation("kernel.role.from"));
        until.setLabel(getTranslation("kernel.role.until"));
        Rows.Line.listen(title, changed);
        Rows.Line.listen(part, changed);
        Rows.Line.listen(from, changed);
        Rows.Line.listen(until, changed);
        Rows.Line.listen(document, changed);
        add(title, part, from, until, document);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Agreement> value() {
        Agreement agreement = new Agreement(
                title.getValue(),
                part.getValue(),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(until.getValue()),
                document.getValue());
        return agreement.equals(BLANK) ? Optional.empty() : Optional.of(agreement);
    }

    @Override
    public void show(Agreement agreement) {
        title.setValue(agreement.title());
        part.setValue(agreement.part());
        agreement.from().ifPresent(from::setValue);
        agreement.until().ifPresent(until::setValue);
        document.setValue(agreement.document());
    }
}
