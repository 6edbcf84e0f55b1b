// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;

/**
 * What one entry says.
 *
 * @param happened in UTC, microseconds
 * @param account 0 for Telar itself
 * @param seenBy the account that looked at Telar as this one; 0 for nobody
 * @param permission by which it was done; empty for Telar itself
 * @param reason the purpose of Telar's own work, or why protected facts were shown; empty otherwise
 * @param kind one of {@link org.telar.persistence.AuditTrail.Kind}, unless somebody put something else there
 * @param fields the columns that were changed or shown, apart by commas; empty for all
 * @param digest of the new values, by a key: tells nothing of them, but whether they are still the same
 */
public record Entry(
        LocalDateTime happened,
        long account,
        long seenBy,
        String permission,
        String reason,
        String kind,
        String table,
        Rows rows,
        String fields,
        String digest) {

    /** The same entry always gives the same bytes, and two entries never do. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(happened.getLong(ChronoField.EPOCH_DAY));
            out.writeLong(happened.toLocalTime().toNanoOfDay());
            out.writeLong(account);
            out.writeLong(seenBy);
            out.writeLong(rows.first());
            out.writeLong(rows.last());
            out.writeLong(rows.count());
            for (var text : new String[] {permission, reason, kind, table, fields, digest}) {
                var utf = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf.length);
                out.write(utf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
