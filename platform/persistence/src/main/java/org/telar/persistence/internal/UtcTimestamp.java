// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.cayenne.access.types.ExtendedType;
import org.jspecify.annotations.Nullable;

/**
 * LocalDateTime as it is. Cayenne's own type goes through the time zone of the machine, where the hour that is left out
 * when summer time begins does not exist: it comes back one hour late.
 */
final class UtcTimestamp implements ExtendedType<LocalDateTime> {
    static void set(PreparedStatement statement, int index, LocalDateTime time) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(time.toInstant(ZoneOffset.UTC)), utc());
    }

    static @Nullable LocalDateTime get(ResultSet row, int index) throws SQLException {
        return time(row.getTimestamp(index, utc()));
    }

    static Optional<LocalDateTime> get(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(time(row.getTimestamp(column, utc())));
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private static @Nullable LocalDateTime time(@Nullable Timestamp stored) {
        return stored == null ? null : LocalDateTime.ofInstant(stored.toInstant(), ZoneOffset.UTC);
    }

    @Override
    public String getClassName() {
        return LocalDateTime.class.getName();
    }

    @Override
    public void setJdbcObject(
            PreparedStatement statement, @Nullable LocalDateTime value, int index, int type, int scale)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.TIMESTAMP);
        } else {
            set(statement, index, value);
        }
    }

    @Override
    public @Nullable LocalDateTime materializeObject(ResultSet row, int index, int type) throws SQLException {
        return get(row, index);
    }

    @Override
    public @Nullable LocalDateTime materializeObject(CallableStatement call, int index, int type) throws SQLException {
        return time(call.getTimestamp(index, utc()));
    }

    @Override
    public String toString(@Nullable LocalDateTime value) {
        return String.valueOf(value);
    }
}
