// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.time.Instant;
import java.util.OptionalLong;
import org.telar.identity.internal.engine.LinkBook;

/** Links of invitations and for new passwords in the database. */
final class LinkStore implements LinkBook {
    private final Rows rows;

    LinkStore(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void put(long account, Purpose purpose, String digest, Instant until) {
        rows.write(() -> {
            clear(account);
            return rows.change(
                    "INSERT INTO IDENTITY_LINK (DIGEST, ACCOUNT_ID, PURPOSE, VALID_UNTIL) VALUES (?, ?, ?, ?)",
                    digest,
                    account,
                    purpose.name(),
                    Rows.time(until));
        });
    }

    @Override
    public OptionalLong find(Purpose purpose, String digest, Instant now) {
        return rows
                .read(
                        "SELECT ACCOUNT_ID FROM IDENTITY_LINK WHERE DIGEST = ? AND PURPOSE = ? AND VALID_UNTIL > ?",
                        row -> Rows.number(row[0]),
                        digest,
                        purpose.name(),
                        Rows.time(now))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public OptionalLong take(Purpose purpose, String digest, Instant now) {
        return rows.write(() -> {
            OptionalLong account = find(purpose, digest, now);
            boolean first = rows.change("DELETE FROM IDENTITY_LINK WHERE DIGEST = ?", digest) == 1;
            return first ? account : OptionalLong.empty();
        });
    }

    @Override
    public void clear(long account) {
        rows.change("DELETE FROM IDENTITY_LINK WHERE ACCOUNT_ID = ?", account);
    }
}
