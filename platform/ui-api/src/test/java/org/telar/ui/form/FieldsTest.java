// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.testing.ViewTexts;

@ViewPackages(packages = "org.telar.ui")
class FieldsTest extends BrowserlessTest {
    private static final String LABEL = "ui.form.save";
    private static final List<Integer> TWENTY = IntStream.range(0, 20).boxed().toList();

    private enum Mode {
        ON_LINE,
        IN_PERSON
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    /** What a record holds goes into a draft, from there into the field, and from the field back into the record. */
    private static <V> void goesThrough(Field<V> field, Object held, V value, String words) {
        Optional<String> code = field.codeOf(Optional.of(held));
        field.show(code);
        assertEquals(Optional.of(value), field.value());
        assertEquals(code, field.code());
        assertEquals(Optional.of(words), field.words(code));
        field.show(Optional.empty());
        assertEquals(Optional.empty(), field.value());
    }

    private static Message label(Mode mode) {
        return Message.of(mode == Mode.ON_LINE ? "ui.form.yes" : "ui.close");
    }

    @Test
    void everyKindHoldsItsValueThroughADraft() {
        goesThrough(Fields.text("f", LABEL), "línea", "línea", "línea");
        goesThrough(Fields.longText("f", LABEL), "dos\nlíneas", "dos\nlíneas", "dos\nlíneas");
        goesThrough(Fields.mail("f", LABEL), "ana@example.org", "ana@example.org", "ana@example.org");
        goesThrough(Fields.phone("f", LABEL), "+56 2 2345", "+56 2 2345", "+56 2 2345");
        goesThrough(Fields.whole("f", LABEL), 12345L, 12345, "12.345");
        goesThrough(Fields.decimal("f", LABEL), 1234.5, new BigDecimal("1234.5"), "1.234,5");
        goesThrough(Fields.day("f", LABEL), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), "1 mar 2027");
        goesThrough(Fields.yesNo("f", LABEL), true, true, "Sí");
        goesThrough(Fields.oneOf("f", LABEL, Mode.class, FieldsTest::label), Mode.IN_PERSON, Mode.IN_PERSON, "Cerrar");
        goesThrough(Fields.oneOf("f", LABEL, TWENTY, String::valueOf, n -> "n" + n), 17, 17, "n17");
        goesThrough(
                Fields.manyOf("f", LABEL, Mode.class, FieldsTest::label),
                List.of(Mode.IN_PERSON, Mode.ON_LINE),
                Set.of(Mode.ON_LINE, Mode.IN_PERSON),
                "Sí, Cerrar");
        goesThrough(
                Fields.manyOf("f", LABEL, TWENTY, String::valueOf, n -> "n" + n),
                Set.of(19, 3),
                new LinkedHashSet<>(List.of(3, 19)),
                "n3, n19");
    }

    @Test
    void aChoiceThatIsNoMoreIsLeftOut() {
        Field<Integer> one = Fields.oneOf("f", LABEL, TWENTY, String::valueOf, String::valueOf);
        one.show(Optional.of("99"));
        assertEquals(Optional.empty(), one.value());
        Field<Set<Integer>> many = Fields.manyOf("f", LABEL, TWENTY, String::valueOf, String::valueOf);
        many.show(Optional.of("99\n3"));
        assertEquals(Optional.of(Set.of(3)), many.value());
    }

    @Test
    void equalNumbersAreEqualInADraft() {
        Field<BigDecimal> field = Fields.decimal("f", LABEL);
        assertEquals(
                field.codeOf(Optional.of(new BigDecimal("1.50"))), field.codeOf(Optional.of(new BigDecimal("1.5"))));
    }
}
