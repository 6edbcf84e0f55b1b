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
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.recruitment.internal.Calls;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;

/** The form of a new call, or of one that is there already. */
final class CallDialog extends Dialog {
    private final Calls calls;
    private final User user;
    private Optional<Stored<Call>> seen;

    private final Div refusal = new Div();
    private final TextField name = new TextField(getTranslation("recruitment.field.name"));
    private final RadioButtonGroup<Audience> audience =
            new RadioButtonGroup<>(getTranslation("recruitment.field.audience"));
    private final DatePicker opens = new DateField(getTranslation("recruitment.field.opens"));
    private final DatePicker closes = new DateField(getTranslation("recruitment.field.closes"));
    private final IntegerField target = new IntegerField(getTranslation("recruitment.field.target"));
    private final CheckboxGroup<Source> sources = new CheckboxGroup<>(getTranslation("recruitment.field.sources"));
    private final TextField wave = new TextField(getTranslation("recruitment.field.wave"));
    private final Map<String, HasValidationProperties> fields =
            Map.of("name", name, "wave", wave, "opens", opens, "closes", closes, "target", target);
    private OptionalLong saved = OptionalLong.empty();

    CallDialog(Calls calls, User user, Optional<Stored<Call>> seen) {
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
        seen.map(call -> call.value().terms()).ifPresentOrElse(this::fill, () -> opens.setValue(calls.today()));
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
        Change<Call> change = missing.isEmpty() ? store(entered()) : new Change.Flawed<>(missing);
        switch (change) {
            case Change.Done<Call> done -> {
                saved = OptionalLong.of(done.stored().id());
                close();
            }
            case Change.Flawed<Call> flawed -> mark(flawed.flaws());
            case Change.Refused<Call> refused -> refuse(words(refused.reason()));
            case Change.Overtaken<Call> overtaken -> overtaken(overtaken.current());
        }
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    /** What she wrote stays in the form, what the other one stored is told beside it; she may save hers over it. */
    private void overtaken(Stored<Call> current) {
        Terms theirs = current.value().terms();
        seen = Optional.of(current);
        refuse(getTranslation(
                "recruitment.overtaken", theirs.name(), String.join("; ", differences(entered(), theirs))));
    }

    private List<String> differences(Terms mine, Terms theirs) {
        List<String> differences = new ArrayList<>();
        compare(name.getLabel(), mine.name(), theirs.name(), differences);
        compare(
                audience.getLabel(),
                words(mine.audience().label()),
                words(theirs.audience().label()),
                differences);
        compare(opens.getLabel(), date(mine.opens()), date(theirs.opens()), differences);
        compare(closes.getLabel(), date(mine.closes()), date(theirs.closes()), differences);
        compare(target.getLabel(), number(mine.target()), number(theirs.target()), differences);
        compare(sources.getLabel(), sources(mine), sources(theirs), differences);
        compare(wave.getLabel(), mine.wave().orElse("–"), theirs.wave().orElse("–"), differences);
        return differences;
    }

    private static void compare(String label, String mine, String theirs, List<String> differences) {
        if (!mine.equals(theirs)) {
            differences.add(label + ": " + theirs);
        }
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(date);
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private String sources(Terms terms) {
        return terms.sources().stream()
                .map(source -> words(source.label()))
                .reduce((before, next) -> before + ", " + next)
                .orElse("–");
    }

    /** What is empty or cannot be read as a date or a number. */
    private List<Flaw> missing() {
        List<Flaw> missing = new ArrayList<>();
        if (name.getValue().isBlank()) {
            missing.add(new Flaw("name", Message.of("recruitment.flaw.no-name", Terms.LONGEST_NAME)));
        }
        if (opens.isEmpty()) {
            missing.add(new Flaw("opens", Message.of("recruitment.flaw.no-date")));
        }
        if (closes.isEmpty()) {
            missing.add(new Flaw("closes", Message.of("recruitment.flaw.no-date")));
        }
        if (target.isEmpty()) {
            missing.add(new Flaw("target", Message.of("recruitment.flaw.no-target", Terms.LARGEST_TARGET)));
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

    private Change<Call> store(Terms terms) {
        return seen.map(call -> calls.change(user, call, terms)).orElseGet(() -> calls.create(user, terms));
    }

    private void mark(List<Flaw> flaws) {
        for (Flaw flaw : flaws.reversed()) {
            HasValidationProperties field = fields.get(flaw.field());
            field.setErrorMessage(words(flaw.message()));
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
