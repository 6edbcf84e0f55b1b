// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.telar.identity.internal.engine.Visit;
import org.telar.identity.internal.engine.VisitBook;
import org.telar.persistence.ModuleStore;

/** Open sessions in the database. */
final class VisitStore implements VisitBook {
    private final ModuleStore store;
    private final Rows rows;

    VisitStore(Rows rows) {
        this.rows = rows;
        this.store = rows.store();
    }

    @Override
    public long open(long account, Instant now, String browser) {
        Visit visit = new Visit(0, account, now, now, browser);
        LocalDateTime time = Rows.time(now);
        Object[] row = {account, time, time, visit.browser()};
        return rows.write(() -> store.insert(
                        "INSERT INTO IDENTITY_VISIT (ACCOUNT_ID, BEGAN, SEEN, BROWSER) VALUES (?, ?, ?, ?)",
                        List.<Object[]>of(row))[0]);
    }

    @Override
    public Set<Long> open() {
        return new HashSet<>(rows.read("SELECT ID FROM IDENTITY_VISIT", row -> Rows.number(row[0])));
    }

    @Override
    public List<Visit> of(long account) {
        return rows.read(
                "SELECT ID, BEGAN, SEEN, BROWSER FROM IDENTITY_VISIT WHERE ACCOUNT_ID = ? ORDER BY SEEN DESC, ID DESC",
                row -> new Visit(
                        Rows.number(row[0]),
                        account,
                        Rows.instant(row[1]),
                        Rows.instant(row[2]),
                        String.valueOf(row[3])),
                account);
    }

    @Override
    public void seen(Collection<Long> ids, Instant now) {
        LocalDateTime time = Rows.time(now);
        rows.write(() -> store.batch(
                "UPDATE IDENTITY_VISIT SET SEEN = ? WHERE ID = ?",
                ids.stream().sorted().map(id -> new Object[] {time, id}).toList()));
    }

    @Override
    public void close(long id) {
        rows.change("DELETE FROM IDENTITY_VISIT WHERE ID = ?", id);
    }

    @Override
    public void closeAllOf(long account, OptionalLong except) {
        rows.change("DELETE FROM IDENTITY_VISIT WHERE ACCOUNT_ID = ? AND ID <> ?", account, except.orElse(0));
    }

    @Override
    public void closeOlderThan(Instant begin) {
        rows.change("DELETE FROM IDENTITY_VISIT WHERE BEGAN < ?", Rows.time(begin));
    }

    @Override
    public void closeAllWith(String role) {
        rows.change(
                "DELETE FROM IDENTITY_VISIT WHERE ACCOUNT_ID IN (SELECT ACCOUNT_ID FROM IDENTITY_GRANT WHERE ROLE = ?)",
                role);
    }
}
