// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The question marks of one statement. */
final class Parameters {
    private final PreparedStatement statement;
    private final int[] types;

    Parameters(PreparedStatement statement, int[] types) {
        this.statement = statement;
        this.types = types;
    }

    void set(@Nullable Object[] row) throws SQLException {
        requireLength(row, types.length);
        for (var i = 0; i < types.length; i++) {
            set(i + 1, types[i], row[i]);
        }
    }

    private void set(int index, int type, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, type);
            case LocalDateTime time -> UtcTimestamp.set(statement, index, time);
            case LocalDate date -> statement.setDate(index, Date.valueOf(date));
            case String text -> statement.setString(index, text);
            case Boolean flag -> statement.setBoolean(index, flag);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case BigDecimal number -> statement.setBigDecimal(index, number);
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> throw unknown(index, value);
        }
    }

    /** @param index from 1 on */
    static IllegalArgumentException unknown(int index, Object value) {
        return new IllegalArgumentException(
                "Value " + index + " of a row is a " + value.getClass().getName() + ", which has no column type");
    }

    static void requireLength(@Nullable Object[] row, int marks) {
        if (row.length != marks) {
            throw new IllegalArgumentException(
                    "A row has " + row.length + " values, its statement has " + marks + " question marks");
        }
    }
}
