// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.telar.api.Message;

/** The kinds of fields; their words are in the language of the page in which they are made. */
public final class Fields {
    private static final int FEW = 6;
    private static final int MANY = 10;

    private Fields() {}

    public static Field<String> text(String id, String labelKey) {
        return new Field<>(id, labelKey, new TextField(), Notation.text(), "ui.form.missing.text");
    }

    public static Field<String> longText(String id, String labelKey) {
        TextArea area = new TextArea();
        area.setMinRows(3);
        return new Field<>(id, labelKey, area, Notation.text(), "ui.form.missing.text").wide();
    }

    public static Field<String> mail(String id, String labelKey) {
        return new Field<>(id, labelKey, new EmailField(), Notation.text(), "ui.form.missing.text");
    }

    /** A phone number as people write it; a phone shows the keys for numbers. */
    public static Field<String> phone(String id, String labelKey) {
        TextField field = new TextField();
        field.getElement().setAttribute("inputmode", "tel");
        return new Field<>(id, labelKey, field, Notation.text(), "ui.form.missing.text");
    }

    /** For int, long, Integer, OptionalInt and their like; from -2,147,483,648 to 2,147,483,647. */
    public static Field<Integer> whole(String id, String labelKey) {
        IntegerField field = new IntegerField();
        Function<Integer, String> words =
                number -> NumberFormat.getIntegerInstance(language()).format(number);
        return new Field<>(
                id,
                labelKey,
                field,
                new Notation<>(
                        held -> ((Number) held).intValue(),
                        String::valueOf,
                        code -> Optional.of(Integer.valueOf(code)),
                        words),
                "ui.form.missing.whole");
    }

    /** For BigDecimal and double, and for long numbers beyond those of {@link #whole}. */
    public static Field<BigDecimal> decimal(String id, String labelKey) {
        BigDecimalField field = new BigDecimalField();
        field.setLocale(language());
        return new Field<>(
                id,
                labelKey,
                field,
                new Notation<>(
                        held -> new BigDecimal(held.toString()),
                        number -> number.stripTrailingZeros().toPlainString(),
                        code -> Optional.of(new BigDecimal(code)),
                        number -> NumberFormat.getInstance(language()).format(number)),
                "ui.form.missing.decimal");
    }

    public static Field<LocalDate> day(String id, String labelKey) {
        Day field = new Day();
        return new Field<>(
                id,
                labelKey,
                field,
                Notation.of(
                        LocalDate.class,
                        LocalDate::toString,
                        code -> Optional.of(LocalDate.parse(code)),
                        day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(language())
                                .format(day)),
                "ui.form.missing.day");
    }

    public static Field<Boolean> yesNo(String id, String labelKey) {
        Checkbox box = new Checkbox();
        return new Field<>(
                id,
                labelKey,
                box,
                Notation.of(
                        Boolean.class,
                        String::valueOf,
                        code -> Optional.of(Boolean.valueOf(code)),
                        yes -> box.getTranslation("ui.form.yes")),
                "ui.form.missing.choice");
    }

    /**
     * One of a list: all in sight when they are few, otherwise by typing the beginning.
     *
     * @param code tells the items apart, and stays the same as long as drafts are kept
     */
    public static <V> Field<V> oneOf(
            String id, String labelKey, List<V> items, Function<V, String> code, Function<V, String> words) {
        Notation<V> notation = Notation.oneOf(items, code, words);
        if (items.size() <= FEW) {
            RadioButtonGroup<V> group = new RadioButtonGroup<>();
            group.setItems(items);
            group.setItemLabelGenerator(words::apply);
            return new Field<>(id, labelKey, group, notation, "ui.form.missing.choice").wide();
        }
        ComboBox<V> box = new ComboBox<>();
        box.setItems(items);
        box.setItemLabelGenerator(words::apply);
        return new Field<>(id, labelKey, box, notation, "ui.form.missing.choice");
    }

    public static <V extends Enum<V>> Field<V> oneOf(
            String id, String labelKey, Class<V> items, Function<V, Message> label) {
        return oneOf(id, labelKey, List.of(items.getEnumConstants()), Enum::name, spoken(label));
    }

    /** Some of a list: all in sight unless they are many. For components that are a Set or a List. */
    public static <V> Field<Set<V>> manyOf(
            String id, String labelKey, List<V> items, Function<V, String> code, Function<V, String> words) {
        Notation<Set<V>> notation = Notation.manyOf(items, code, words);
        if (items.size() <= MANY) {
            CheckboxGroup<V> group = new CheckboxGroup<>();
            group.setItems(items);
            group.setItemLabelGenerator(words::apply);
            return new Field<>(id, labelKey, group, notation, "ui.form.missing.choice").wide();
        }
        MultiSelectComboBox<V> box = new MultiSelectComboBox<>();
        box.setItems(items);
        box.setItemLabelGenerator(words::apply);
        return new Field<>(id, labelKey, box, notation, "ui.form.missing.choice").wide();
    }

    public static <V extends Enum<V>> Field<Set<V>> manyOf(
            String id, String labelKey, Class<V> items, Function<V, Message> label) {
        return manyOf(id, labelKey, List.of(items.getEnumConstants()), Enum::name, spoken(label));
    }

    private static <V> Function<V, String> spoken(Function<V, Message> label) {
        Checkbox speaker = new Checkbox();
        return item -> Field.in(speaker, label.apply(item));
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
