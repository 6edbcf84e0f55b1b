// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of field and button under every kind of guard; notes which of them a client has reached all the same. */
public final class GuardedView extends Div {
    /** What keeps a client from using a component. */
    public enum Guard {
        NONE,
        DISABLED,
        HIDDEN,
        READ_ONLY,
        PARENT_DISABLED,
        PARENT_HIDDEN
    }

    private final Set<String> reached = new TreeSet<>();

    GuardedView() {
        Span report = new Span();
        report.setId("reached");
        NativeButton ask = new NativeButton("Report", click -> report.setText("reached:" + String.join(" ", reached)));
        ask.setId("ask");
        add(ask, report);
        for (Guard guard : Guard.values()) {
            Div part = new Div();
            add(part);
            components().forEach(component -> put(component, guard, part));
            part.setEnabled(guard != Guard.PARENT_DISABLED);
            part.setVisible(guard != Guard.PARENT_HIDDEN);
        }
        // components have their numbers only then
        addAttachListener(attached -> attached.getUI().beforeClientResponse(this, response -> tellNumbers(ask)));
    }

    /** An attacker can guess them; hidden components are not even sent. */
    private void tellNumbers(Component ask) {
        getElement()
                .setAttribute(
                        "data-nodes",
                        nodes(ask) + " "
                                + getChildren()
                                        .filter(Div.class::isInstance)
                                        .flatMap(Component::getChildren)
                                        .map(component -> component.getId().orElseThrow() + nodes(component))
                                        .collect(Collectors.joining(" ")));
    }

    private static Stream<Component> components() {
        Select<String> select = new Select<>();
        select.setItems("a", "b");
        RadioButtonGroup<String> radio = new RadioButtonGroup<>();
        radio.setItems("a", "b");
        CheckboxGroup<String> boxes = new CheckboxGroup<>();
        boxes.setItems("a", "b");
        return Stream.of(
                new TextField(),
                new TextArea(),
                new EmailField(),
                new PasswordField(),
                new NumberField(),
                new IntegerField(),
                new BigDecimalField(),
                new Checkbox(),
                new DatePicker(),
                new TimePicker(),
                select,
                radio,
                boxes,
                new Button("b"),
                new NativeButton("n"),
                new Details("d", new Span("s")),
                new Tabs(new Tab("1"), new Tab("2")));
    }

    private void put(Component component, Guard guard, Div part) {
        String name = guard + ":" + component.getClass().getSimpleName();
        component.setId(name);
        part.add(component);
        switch (component) {
            case Button button -> button.addClickListener(click -> reached.add(name));
            case NativeButton button -> button.addClickListener(click -> reached.add(name));
            case Details details -> details.addOpenedChangeListener(change -> reached.add(name));
            case Tabs tabs -> tabs.addSelectedChangeListener(change -> reached.add(name));
            case HasValue<?, ?> field -> listen(field, name);
            default -> throw new IllegalArgumentException(name);
        }
        if (guard == Guard.DISABLED && component instanceof HasEnabled switchable) {
            switchable.setEnabled(false);
        }
        component.setVisible(guard != Guard.HIDDEN);
        if (guard == Guard.READ_ONLY) {
            if (component instanceof HasValue<?, ?> field) {
                field.setReadOnly(true);
            } else {
                part.remove(component);
            }
        }
    }

    private <V> void listen(HasValue<?, V> field, String name) {
        field.addValueChangeListener(change -> {
            boolean isForeign = !(change instanceof ComponentValueChangeEvent<?, ?> event) || event.isFromClient();
            if (isForeign) {
                reached.add(name);
            }
        });
    }

    /** Numbers of the component's nodes and those below it. */
    private static String nodes(Component component) {
        return Stream.iterate(
                        Stream.of(component.getElement()).toList(),
                        level -> !level.isEmpty(),
                        level -> level.stream()
                                .flatMap(element -> element.getChildren().filter(child -> !child.isTextNode()))
                                .toList())
                .flatMap(level -> level.stream())
                .map(element -> "=" + element.getNode().getId())
                .collect(Collectors.joining());
    }
}
