// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.util.OptionalLong;
import org.telar.identity.internal.engine.IdentityBook;

/** Links to a provider of identities in the database. */
final class IdentityStore implements IdentityBook {
    private final Rows rows;

    IdentityStore(Rows rows) {
        this.rows = rows;
    }

    @Override
    public OptionalLong find(String issuer, String subject) {
        return rows
                .read(
                        "SELECT ACCOUNT_ID FROM IDENTITY_PROVIDED WHERE ISSUER = ? AND SUBJECT = ?",
                        row -> Rows.number(row[0]),
                        issuer,
                        subject)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public boolean link(long account, String issuer, String subject) {
        return rows.write(() -> {
            boolean isFree = rows.read(
                            "SELECT ACCOUNT_ID FROM IDENTITY_PROVIDED"
                                    + " WHERE ISSUER = ? AND (SUBJECT = ? OR ACCOUNT_ID = ?)",
                            row -> Rows.number(row[0]),
                            issuer,
                            subject,
                            account)
                    .isEmpty();
            return isFree
                    && rows.change(
                                    "INSERT INTO IDENTITY_PROVIDED (ISSUER, SUBJECT, ACCOUNT_ID) VALUES (?, ?, ?)",
                                    issuer,
                                    subject,
                                    account)
                            == 1;
        });
    }

    @Override
    public boolean isLinked(long account) {
        return !rows.read(
                        "SELECT ACCOUNT_ID FROM IDENTITY_PROVIDED WHERE ACCOUNT_ID = ?",
                        row -> Rows.number(row[0]),
                        account)
                .isEmpty();
    }

    @Override
    public void clear(long account) {
        rows.change("DELETE FROM IDENTITY_PROVIDED WHERE ACCOUNT_ID = ?", account);
    }
}
