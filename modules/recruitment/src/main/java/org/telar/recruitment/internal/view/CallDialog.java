// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.recruitment.internal.Calls;
import org.telar.recruitment.internal.Calls.Change;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Field;
import org.telar.recruitment.internal.engine.Terms.Flaw;
import org.telar.recruitment.internal.engine.Terms.Source;

/** The form of a new call, or of one that is there already. */
final class CallDialog extends Dialog {
    private final Calls calls;
    private final User user;
    private final Optional<Call> seen;

    private final Div refusal = new Div();
    private final TextField name = new TextField(getTranslation("recruitment.field.name"));
    private final RadioButtonGroup<Audience> audience =
            new RadioButtonGroup<>(getTranslation("recruitment.field.audience"));
    private final DatePicker opens = new DateField(getTranslation("recruitment.field.opens"));
    private final DatePicker closes = new DateField(getTranslation("recruitment.field.closes"));
    private final IntegerField target = new IntegerField(getTranslation("recruitment.field.target"));
    private final CheckboxGroup<Source> sources = new CheckboxGroup<>(getTranslation("recruitment.field.sources"));
    private final TextField wave = new TextField(getTranslation("recruitment.field.wave"));
    private final Map<Field, HasValidationProperties> fields = new EnumMap<>(
            Map.of(Field.NAME, name, Field.WAVE, wave, Field.OPENS, opens, Field.CLOSES, closes, Field.TARGET, target));
    private OptionalLong saved = OptionalLong.empty();

    CallDialog(Calls calls, User user, Optional<Call> seen) {
        this.calls = calls;
        this.user = user;
        this.seen = seen;
        setHeaderTitle(getTranslation(seen.isPresent() ? "recruitment.change.title" : "recruitment.new"));
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        prepare();
        forgetFlawWhenChanged(name);
        forgetFlawWhenChanged(wave);
        forgetFlawWhenChanged(opens);
        forgetFlawWhenChanged(closes);
        forgetFlawWhenChanged(target);
        seen.map(Call::terms).ifPresentOrElse(this::fill, () -> opens.setValue(calls.today()));
        FormLayout form = new FormLayout(name, audience, opens, closes, target, wave, sources);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("26rem", 2));
        form.setColspan(name, 2);
        form.setColspan(audience, 2);
        form.setColspan(sources, 2);
        add(refusal, form);
        Button save = new Button(getTranslation("recruitment.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    /** The id of the call that was created or changed, once it is. */
    OptionalLong saved() {
        return saved;
    }

    private void prepare() {
        refusal.addClassNames("telar-note", "danger");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        name.setRequired(true);
        name.setManualValidation(true);
        name.setHelperText(getTranslation("recruitment.field.name.example"));
        name.setAutofocus(true);
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(item -> words(item.label()));
        audience.setValue(Audience.MENTORS);
        target.setRequiredIndicatorVisible(true);
        target.setManualValidation(true);
        target.setHelperText(getTranslation("recruitment.field.target.example"));
        sources.setItems(Source.values());
        sources.setItemLabelGenerator(item -> words(item.label()));
        wave.setManualValidation(true);
        wave.setHelperText(getTranslation("recruitment.field.wave.example"));
    }

    private static <F extends HasValue<?, ?> & HasValidationProperties> void forgetFlawWhenChanged(F field) {
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void fill(Terms terms) {
        name.setValue(terms.name());
        audience.setValue(terms.audience());
        opens.setValue(terms.opens());
        closes.setValue(terms.closes());
        target.setValue(terms.target());
        sources.setValue(terms.sources());
        wave.setValue(terms.wave().orElse(""));
    }

    private void save() {
        refusal.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
        List<Flaw> missing = missing();
        Change change = missing.isEmpty() ? store(entered()) : new Change.Flawed(missing);
        switch (change) {
            case Change.Done done -> {
                saved = OptionalLong.of(done.id());
                close();
            }
            case Change.Flawed flawed -> mark(flawed.flaws());
            case Change.Refused refused -> {
                refusal.setText(words(refused.reason()));
                refusal.setVisible(true);
            }
        }
    }

    /** What is empty or cannot be read as a date or a number. */
    private List<Flaw> missing() {
        List<Flaw> missing = new ArrayList<>();
        if (name.getValue().isBlank()) {
            missing.add(new Flaw(Field.NAME, Message.of("recruitment.flaw.no-name", Terms.LONGEST_NAME)));
        }
        if (opens.isEmpty()) {
            missing.add(new Flaw(Field.OPENS, Message.of("recruitment.flaw.no-date")));
        }
        if (closes.isEmpty()) {
            missing.add(new Flaw(Field.CLOSES, Message.of("recruitment.flaw.no-date")));
        }
        if (target.isEmpty()) {
            missing.add(new Flaw(Field.TARGET, Message.of("recruitment.flaw.no-target", Terms.LARGEST_TARGET)));
        }
        return missing;
    }

    private Terms entered() {
        return new Terms(
                name.getValue(),
                audience.getValue(),
                opens.getValue(),
                closes.getValue(),
                target.getValue(),
                sources.getValue(),
                Optional.of(wave.getValue()));
    }

    private Change store(Terms terms) {
        return seen.map(call -> calls.change(user, call, terms)).orElseGet(() -> calls.create(user, terms));
    }

    private void mark(List<Flaw> flaws) {
        for (Flaw flaw : flaws.reversed()) {
            HasValidationProperties field = fields.get(flaw.field());
            field.setErrorMessage(words(flaw.reason()));
            field.setInvalid(true);
        }
        if (fields.get(flaws.getFirst().field()) instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private String words(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }
}
