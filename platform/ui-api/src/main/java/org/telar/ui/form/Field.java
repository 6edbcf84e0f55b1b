// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.telar.api.Message;

/**
 * One field of a {@link Form}; {@link Fields} makes them. Its id is the name of the record's component, or the path to it: {@code contact.mail}.
 * Whether it may stay empty follows from the component's type: an Optional, a text, a list and a flag may, everything
 * else may not.
 *
 * @param <V> what the component of the page holds
 */
public final class Field<V> {
    /** Milliseconds of a pause in typing after which the server hears of it, and keeps it. */
    private static final int PAUSE = 700;

    /** The property in which Vaadin's fields have what stands in their input. */
    private static final String TYPED = "_inputElementValue";

    private final String id;
    private final Component component;
    private final InputField<?, V> input;
    private final HasValidationProperties validation;
    private final Notation<V> notation;
    private final Message usualRemedy;
    private Optional<Message> whenMissing = Optional.empty();
    private boolean wide;
    /** What came back from a draft and cannot be read, until something else is typed. */
    private Optional<String> restored = Optional.empty();

    <C extends Component & InputField<?, V> & HasValidationProperties> Field(
            String id, String labelKey, C component, Notation<V> notation, String remedyKey) {
        this.id = id;
        this.component = component;
        this.input = component;
        this.validation = component;
        this.notation = notation;
        this.usualRemedy = Message.of(remedyKey);
        component.setLabel(component.getTranslation(labelKey));
        component.setManualValidation(true);
        if (component instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE);
        }
    }

    /** A field with a component of one's own, such as a chooser of territories. */
    public static <V, C extends Component & InputField<?, V> & HasValidationProperties> Field<V> of(
            String id, String labelKey, C component, Notation<V> notation) {
        return new Field<>(id, labelKey, component, notation, "ui.form.missing.choice");
    }

    static String in(Component page, Message message) {
        return page.getTranslation(message.key(), message.values().toArray());
    }

    /** A sentence below the field. */
    public Field<V> help(String textKey) {
        input.setHelperText(component.getTranslation(textKey));
        return this;
    }

    /** It may not stay empty; says so in the field's usual words. */
    public Field<V> required() {
        return required(usualRemedy);
    }

    /** @param missing the sentence when it is empty */
    public Field<V> required(Message missing) {
        whenMissing = Optional.of(missing);
        input.setRequiredIndicatorVisible(true);
        return this;
    }

    /** Takes the whole width of the form. */
    public Field<V> wide() {
        wide = true;
        return this;
    }

    String id() {
        return id;
    }

    Component component() {
        return component;
    }

    boolean isWide() {
        return wide;
    }

    String label() {
        return input.getLabel();
    }

    Optional<V> value() {
        return input.isEmpty() ? Optional.empty() : Optional.of(input.getValue());
    }

    Optional<String> code() {
        return value().map(notation.write());
    }

    /** @param held what the record's component holds */
    Optional<String> codeOf(Optional<Object> held) {
        return held.map(notation.fit()).map(notation.write());
    }

    void show(Optional<String> code) {
        restored = Optional.empty();
        code.flatMap(notation.read()).ifPresentOrElse(input::setValue, input::clear);
    }

    Optional<String> words(Optional<String> code) {
        return code.flatMap(notation.read()).map(notation.words());
    }

    /** What someone typed that is no day or no number; a browser does not tell it of a field for whole numbers. */
    Optional<String> unreadable() {
        if (restored.isPresent()) {
            return restored;
        }
        return isUnreadable()
                ? Optional.of(component.getElement().getProperty(TYPED, "")).filter(typed -> !typed.isBlank())
                : Optional.empty();
    }

    /** Puts it back as it was typed. */
    void showUnreadable(String typed) {
        component.getElement().setProperty(TYPED, typed);
        restored = Optional.of(typed);
    }

    /** @param listener also called when what is typed cannot be read */
    void onChange(Runnable listener) {
        Runnable told = () -> {
            restored = Optional.empty();
            listener.run();
        };
        listenTo(input, told);
        if (component instanceof HasValidator<?> checked) {
            checked.addValidationStatusChangeListener(change -> told.run());
        }
    }

    private static <E extends HasValue.ValueChangeEvent<W>, W> void listenTo(HasValue<E, W> input, Runnable listener) {
        input.addValueChangeListener(change -> listener.run());
    }

    /**
     * What keeps the field from being read.
     *
     * @param canBeEmpty whether the record's component can
     */
    Optional<Message> missing(boolean canBeEmpty) {
        if (!input.isEmpty()) {
            return Optional.empty();
        }
        if (!canBeEmpty || whenMissing.isPresent()) {
            return Optional.of(whenMissing.orElse(usualRemedy));
        }
        return unreadable().isPresent() || isUnreadable() ? Optional.of(usualRemedy) : Optional.empty();
    }

    /** Something stands there that is no day or no number. */
    private boolean isUnreadable() {
        return input.isEmpty()
                && component instanceof HasValidator<?> checked
                && checked.getDefaultValidator()
                        .apply(null, new ValueContext(component))
                        .isError();
    }

    void forgetFlaw() {
        validation.setInvalid(false);
    }

    void mark(Message reason) {
        validation.setErrorMessage(in(component, reason));
        validation.setInvalid(true);
    }

    void focus() {
        focus(component);
    }

    static void focus(Component component) {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            component.getElement().callJsFunction("focus");
        }
    }
}
