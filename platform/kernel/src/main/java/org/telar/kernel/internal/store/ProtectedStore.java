// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.api.Stored;
import org.telar.kernel.people.ProtectedFact;
import org.telar.persistence.Compartment;
import org.telar.persistence.Compartment.Place;
import org.telar.persistence.ModuleStore;

/** Protected facts, sealed in their table. Rows go with who reaches the person, who is looked for before. */
public final class ProtectedStore {
    private static final String TABLE = "KERNEL_PROTECTED";

    private final ModuleStore store;
    private final Compartment compartment;

    public ProtectedStore(ModuleStore store, Compartment compartment) {
        this.store = store;
        this.compartment = compartment;
    }

    /** A row as it is stored. */
    private record Sealed(long id, long person, String kind, String detail, LocalDate on, long account) {}

    /** Keys of a person who was merged may lie outside of the reach of who reaches her now. */
    private List<Sealed> sealed(Collection<Long> keys) {
        return store.asTelar("protected facts go with the person that she is now", () -> {
            List<Sealed> found = new ArrayList<>();
            store.read(
                    "SELECT ID, PERSON, KIND, DETAIL, KNOWN_ON, ACCOUNT FROM " + TABLE + " WHERE PERSON IN ("
                            + keys.stream().map(key -> "?").collect(Collectors.joining(", "))
                            + ") ORDER BY KNOWN_ON DESC, ID DESC",
                    List.copyOf(keys),
                    row -> found.add(sealed(row)));
            return found;
        });
    }

    private static Sealed sealed(@Nullable Object[] row) {
        return new Sealed(
                number(row[0]),
                number(row[1]),
                String.valueOf(row[2]),
                String.valueOf(row[3]),
                (LocalDate) Objects.requireNonNull(row[4]),
                number(row[5]));
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    public int count(Collection<Long> keys) {
        return sealed(keys).size();
    }

    /** In the running transaction, as who may see them. @param reason a word for the audit trail */
    public List<Stored<ProtectedFact>> open(Collection<Long> keys, String reason) {
        return sealed(keys).stream().map(row -> opened(row, reason)).toList();
    }

    private Stored<ProtectedFact> opened(Sealed row, String reason) {
        String kind = compartment.open(new Place(TABLE, "KIND", row.person()), row.id(), row.kind(), reason);
        String detail = compartment.open(new Place(TABLE, "DETAIL", row.person()), row.id(), row.detail(), reason);
        return new Stored<>(
                row.id(), 0, new ProtectedFact(ProtectedFact.Kind.valueOf(kind), detail, row.on(), row.account()));
    }

    /** As who may enter them. */
    public Stored<ProtectedFact> add(long person, ProtectedFact fact) {
        long[] ids = store.insert(
                "INSERT INTO " + TABLE + " (PERSON, KIND, DETAIL, KNOWN_ON, ACCOUNT) VALUES (?, ?, ?, ?, ?)",
                List.<Object[]>of(new Object[] {
                    person,
                    compartment.seal(
                            new Place(TABLE, "KIND", person), fact.kind().name()),
                    compartment.seal(new Place(TABLE, "DETAIL", person), fact.detail()),
                    fact.on(),
                    fact.account()
                }));
        return new Stored<>(ids[0], 0, fact);
    }

    /** Whether it was there. */
    public boolean remove(Collection<Long> keys, long fact) {
        return sealed(keys).stream().anyMatch(row -> row.id() == fact)
                && store.batch("DELETE FROM " + TABLE + " WHERE ID = ?", List.<Object[]>of(new Object[] {fact})) > 0;
    }
}
