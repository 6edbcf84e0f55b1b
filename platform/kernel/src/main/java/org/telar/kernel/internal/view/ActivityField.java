// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.organisations.Activity;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;

/** An economic activity by its code; names the section while it is typed. */
final class ActivityField extends CustomField<Activity> {
    private final TextField code = new TextField();

    private ActivityField() {
        code.setAriaLabel(getTranslation("kernel.activity.code"));
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.getElement().setAttribute("inputmode", "numeric");
        Rows.Line.listen(code, () -> {
            updateValue();
            tellSection();
        });
        add(code);
    }

    static Field<Activity> of(String id, String labelKey) {
        ActivityField field = new ActivityField();
        return Field.of(
                id,
                labelKey,
                field,
                Notation.of(
                        Activity.class, Activity::code, written -> Optional.of(new Activity(written)), field::words));
    }

    private String words(Activity activity) {
        return activity.section().isEmpty()
                ? activity.code()
                : activity.code() + " · " + new Words(this).of(activity.label());
    }

    private void tellSection() {
        Activity activity = new Activity(code.getValue());
        setHelperText(
                activity.section().isEmpty()
                        ? getTranslation("kernel.activity.help")
                        : new Words(this).of(activity.label()));
    }

    @Override
    protected @Nullable Activity generateModelValue() {
        return code.getValue().isBlank() ? null : new Activity(code.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Activity value) {
        code.setValue(value == null ? "" : value.code());
        tellSection();
    }

    @Override
    public void focus() {
        code.focus();
    }
}
