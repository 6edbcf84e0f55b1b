// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** Where the fields of a form stand: two columns, on a narrow screen one, under headings when there are any. */
final class FormBody extends Div {
    private @Nullable FormLayout columns;

    FormBody() {
        addClassName("telar-stack");
    }

    void section(String headingKey) {
        FormLayout below = columns();
        columns = below;
        add(new Section(new H2(getTranslation(headingKey)), below));
    }

    void add(Field<?> field) {
        FormLayout place = columns;
        if (place == null) {
            place = columns();
            columns = place;
            add(place);
        }
        place.add(field.component());
        if (field.isWide()) {
            place.setColspan(field.component(), 2);
        }
    }

    private static FormLayout columns() {
        FormLayout columns = new FormLayout();
        columns.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        return columns;
    }
}
