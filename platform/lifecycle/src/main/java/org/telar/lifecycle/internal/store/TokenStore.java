// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.telar.lifecycle.internal.Token;
import org.telar.persistence.ModuleStore;

/** The tokens in the database, by the digests of what programs show. */
public record TokenStore(ModuleStore store) {
    private static final String PURPOSE = "programs sign in by tokens before anyone acts";
    private static final String ROWS = "SELECT ID, NAME, PERMISSIONS, ACCOUNT, EXPIRES FROM LIFECYCLE_TOKEN";

    public void add(Token token, String digest) {
        Object[] row = {
            token.name(), digest, String.join(" ", new TreeSet<>(token.permissions())), token.account(), token.expires()
        };
        store.asTelar(
                PURPOSE,
                () -> store.batch(
                        "INSERT INTO LIFECYCLE_TOKEN (NAME, DIGEST, PERMISSIONS, ACCOUNT, EXPIRES) VALUES (?, ?, ?, ?, ?)",
                        List.<Object[]>of(row)));
    }

    /** Those whose token has this digest: none or one. */
    public List<Token> find(String digest) {
        return read(ROWS + " WHERE DIGEST = ?", List.of(digest));
    }

    public List<Token> all() {
        return read(ROWS + " ORDER BY NAME, ID", List.of());
    }

    private List<Token> read(String sql, List<Object> values) {
        List<Token> tokens = new ArrayList<>();
        store.asTelar(PURPOSE, () -> store.read(sql, values, row -> tokens.add(token(row))));
        return tokens;
    }

    private static Token token(@Nullable Object[] row) {
        return new Token(
                ((Number) row[0]).longValue(),
                String.valueOf(row[1]),
                Set.of(String.valueOf(row[2]).split(" ")),
                ((Number) row[3]).longValue(),
                (LocalDateTime) row[4]);
    }

    public void remove(long id) {
        store.asTelar(
                PURPOSE,
                () -> store.batch("DELETE FROM LIFECYCLE_TOKEN WHERE ID = ?", List.<Object[]>of(new Object[] {id})));
    }
}
