// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.telar.identity.internal.engine.FactorBook;

/** Second factors in the database. */
final class FactorStore implements FactorBook {
    private final Rows rows;

    FactorStore(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Factor> find(long account) {
        return rows
                .read(
                        "SELECT SEALED, (SELECT COUNT(*) FROM IDENTITY_RECOVERY_CODE WHERE ACCOUNT_ID = ?)"
                                + " FROM IDENTITY_FACTOR WHERE ACCOUNT_ID = ?",
                        row -> new Factor(String.valueOf(row[0]), (int) Rows.number(row[1])),
                        account,
                        account)
                .stream()
                .findFirst();
    }

    @Override
    public Map<Long, String> sealed() {
        Map<Long, String> sealed = new TreeMap<>();
        rows.read(
                "SELECT ACCOUNT_ID, SEALED FROM IDENTITY_FACTOR",
                row -> sealed.put(Rows.number(row[0]), String.valueOf(row[1])));
        return sealed;
    }

    @Override
    public void sealAnew(long account, String before, String after) {
        rows.change(
                "UPDATE IDENTITY_FACTOR SET SEALED = ? WHERE ACCOUNT_ID = ? AND SEALED = ?", after, account, before);
    }

    @Override
    public void put(long account, String sealed, long usedStep, List<String> recoveryDigests) {
        rows.write(() -> {
            clear(account);
            rows.change(
                    "INSERT INTO IDENTITY_FACTOR (ACCOUNT_ID, SEALED, USED_STEP) VALUES (?, ?, ?)",
                    account,
                    sealed,
                    usedStep);
            recoveryDigests.forEach(digest -> rows.change(
                    "INSERT INTO IDENTITY_RECOVERY_CODE (ACCOUNT_ID, DIGEST) VALUES (?, ?)", account, digest));
            return account;
        });
    }

    @Override
    public boolean use(long account, long step) {
        return rows.change(
                        "UPDATE IDENTITY_FACTOR SET USED_STEP = ? WHERE ACCOUNT_ID = ? AND USED_STEP < ?",
                        step,
                        account,
                        step)
                == 1;
    }

    @Override
    public boolean useRecovery(long account, String digest) {
        return rows.change("DELETE FROM IDENTITY_RECOVERY_CODE WHERE ACCOUNT_ID = ? AND DIGEST = ?", account, digest)
                == 1;
    }

    @Override
    public void clear(long account) {
        rows.write(() -> {
            rows.change("DELETE FROM IDENTITY_RECOVERY_CODE WHERE ACCOUNT_ID = ?", account);
            return rows.change("DELETE FROM IDENTITY_FACTOR WHERE ACCOUNT_ID = ?", account);
        });
    }
}
