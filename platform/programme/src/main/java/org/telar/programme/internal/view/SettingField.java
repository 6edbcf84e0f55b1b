// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.telar.api.Message;
import org.telar.programme.methodology.Setting;
import org.telar.programme.methodology.Setting.Kind;

/** The field of one setting in a draft. */
final class SettingField {
    /** Milliseconds of a pause in typing after which the value counts. */
    private static final int PAUSE = 700;

    private final Component component;
    private final HasValue<?, String> input;
    private final HasValidationProperties validation;

    private SettingField(Component component, HasValue<?, String> input, HasValidationProperties validation) {
        this.component = component;
        this.input = input;
        this.validation = validation;
    }

    /** @param help what stands below the field */
    static SettingField of(Setting setting, String value, String help, Words words) {
        String label = words.say(setting.label());
        return switch (setting.kind()) {
            case Kind.Choice choice -> chosen(label, help, value, choice.codes(), words);
            case Kind.YesNo yesNo -> chosen(label, help, value, List.of("yes", "no"), words);
            case Kind.Whole whole -> typed(label, help, value, "numeric");
            case Kind.Decimal decimal -> typed(label, help, value, "decimal");
            case Kind.Words text -> typed(label, help, value, "text");
        };
    }

    private static SettingField chosen(String label, String help, String value, List<String> codes, Words words) {
        ComboBox<String> box = new ComboBox<>(label, codes);
        box.setItemLabelGenerator(code -> choice(code, words));
        box.setHelperText(help);
        box.setValue(value);
        box.setManualValidation(true);
        return new SettingField(box, box, box);
    }

    private static SettingField typed(String label, String help, String value, String keys) {
        TextField field = new TextField(label);
        field.setHelperText(help);
        field.setValue(value);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.getElement().setAttribute("inputmode", keys);
        return new SettingField(field, field, field);
    }

    private static String choice(String code, Words words) {
        return words.say(Message.of("programme.choice." + code));
    }

    /** A value as people read it. */
    static String shown(Setting setting, String value, Words words) {
        return switch (setting.kind()) {
            case Kind.Choice choice -> choice(value, words);
            case Kind.YesNo yesNo -> choice(value, words);
            default -> value.isEmpty() ? words.say("programme.setting.empty") : value;
        };
    }

    Component component() {
        return component;
    }

    String value() {
        return input.isEmpty() ? "" : input.getValue();
    }

    void onChange(Runnable listener) {
        listenTo(input, listener);
    }

    private static <E extends HasValue.ValueChangeEvent<String>> void listenTo(
            HasValue<E, String> input, Runnable listener) {
        input.addValueChangeListener(change -> listener.run());
    }

    void forgetFlaw() {
        validation.setInvalid(false);
    }

    void mark(String sentence) {
        validation.setErrorMessage(sentence);
        validation.setInvalid(true);
    }
}
