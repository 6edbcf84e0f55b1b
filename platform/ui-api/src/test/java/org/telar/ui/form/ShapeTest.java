// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private record Contact(String mail, Optional<String> phone) {}

    private record Everything(
            String name,
            int count,
            long number,
            double share,
            BigDecimal amount,
            boolean yes,
            OptionalInt age,
            Optional<LocalDate> day,
            Optional<Integer> year,
            List<String> list,
            Set<String> set,
            Contact contact) {}

    private static final Everything FULL = new Everything(
            "Ana",
            1,
            2L,
            0.5,
            new BigDecimal("1.50"),
            true,
            OptionalInt.of(30),
            Optional.of(LocalDate.of(2027, 3, 1)),
            Optional.of(2027),
            List.of("b", "a"),
            Set.of("x"),
            new Contact("ana@example.org", Optional.of("+56 2")));

    private final Shape<Everything> shape = new Shape<>(Everything.class);

    @Test
    void whatIsTakenOutAndPutBackIsTheSame() {
        for (String path : List.of(
                "name",
                "count",
                "number",
                "share",
                "amount",
                "yes",
                "age",
                "day",
                "year",
                "list",
                "set",
                "contact",
                "contact.mail",
                "contact.phone")) {
            assertEquals(FULL, shape.with(FULL, Map.of(path, shape.get(FULL, path))), path);
        }
    }

    @Test
    void whatCanBeEmptyIsEmptyAfterwards() {
        for (String path :
                List.of("name", "yes", "age", "day", "year", "list", "set", "contact.mail", "contact.phone")) {
            assertTrue(shape.canBeEmpty(path), path);
            Everything emptied = shape.with(FULL, Map.of(path, Optional.empty()));
            assertEquals(Optional.empty(), shape.get(emptied, path), path);
            assertEquals(FULL, shape.with(emptied, Map.of(path, shape.get(FULL, path))), path);
        }
    }

    @Test
    void whatCannotBeEmptySaysSo() {
        for (String path : List.of("count", "number", "share", "amount", "contact")) {
            assertFalse(shape.canBeEmpty(path), path);
            assertThrows(IllegalArgumentException.class, () -> shape.with(FULL, Map.of(path, Optional.empty())), path);
        }
    }

    @Test
    void numbersFitTheComponentOrAreRefused() {
        assertEquals(7L, shape.with(FULL, Map.of("number", Optional.of(7))).number());
        assertEquals(
                0.25,
                shape.with(FULL, Map.of("share", Optional.of(new BigDecimal("0.25"))))
                        .share());
        assertThrows(
                ArithmeticException.class,
                () -> shape.with(FULL, Map.of("count", Optional.of(new BigDecimal("3000000000")))));
    }

    @Test
    void aComponentThatIsNotThereIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> shape.get(FULL, "contact.fax"))
                .getMessage();
        assertTrue(message.contains("Contact") && message.contains("fax"), message);
        assertThrows(IllegalArgumentException.class, () -> shape.canBeEmpty("nome"));
    }
}
