// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.telar.privacy.internal.retention.RetentionView.Held;

/** Asks why somebody is kept longer, and until when. */
final class HoldDialog extends Dialog {
    /** @param today in the office; a day before it would keep nobody */
    HoldDialog(String name, LocalDate today, Held held) {
        setHeaderTitle(getTranslation("privacy.hold.title", name));
        Select<Hold.Reason> why = new Select<>();
        why.setLabel(getTranslation("privacy.retention.why"));
        why.setItems(Hold.Reason.choices());
        why.setItemLabelGenerator(reason -> getTranslation(reason.label().key()));
        why.setValue(Hold.Reason.LEGAL_CLAIM);
        DatePicker until = new DatePicker(getTranslation("privacy.hold.until"));
        until.setHelperText(getTranslation("privacy.hold.until.help"));
        until.setClearButtonVisible(true);
        until.setMin(today);
        until.setI18n(new DatePicker.DatePickerI18n().setMinErrorMessage(getTranslation("privacy.hold.until.past")));
        until.setLocale(getLocale());
        Div content = new Div(why, until);
        content.addClassName("telar-stack");
        add(content);
        Button keep = new Button(getTranslation("privacy.retention.keep"), click -> {
            if (until.getOptionalValue().filter(day -> day.isBefore(today)).isEmpty()) {
                close();
                held.by(why.getValue(), until.getOptionalValue());
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("privacy.hold.cancel"), click -> close()), keep);
    }
}
