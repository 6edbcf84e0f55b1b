// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;

/** Values of the database as cells. */
final class Cells {
    private Cells() {}

    static Cell of(Field field, @Nullable Object value) {
        if (value == null) {
            return Cell.EMPTY;
        }
        return switch (field.kind()) {
            case Kind.Text text -> Cell.of(value.toString());
            case Kind.Code code -> Cell.of(value.toString());
            case Kind.Territory territory -> Cell.of(value.toString());
            case Kind.WholeNumber number -> Cell.of(number(field, value));
            case Kind.Decimal number -> Cell.of(number(field, value));
            case Kind.Money amount -> Cell.of(number(field, value));
            case Kind.Day day when value instanceof LocalDate date -> Cell.of(date);
            case Kind.Moment moment when value instanceof LocalDateTime time -> Cell.of(time);
            case Kind.YesNo flag when value instanceof Boolean yes -> Cell.of(yes);
            default -> throw misfit(field, value);
        };
    }

    /** Without the zeros that only tell how the column was declared. */
    private static BigDecimal number(Field field, Object value) {
        BigDecimal number = switch (value) {
            case BigDecimal exact -> exact;
            case Integer whole -> BigDecimal.valueOf(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case Double rounded -> BigDecimal.valueOf(rounded);
            default -> throw misfit(field, value);
        };
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static IllegalStateException misfit(Field field, Object value) {
        return new IllegalStateException("Field '" + field.id() + "' is "
                + field.kind().getClass().getSimpleName() + ", its column holds "
                + value.getClass().getSimpleName());
    }
}
