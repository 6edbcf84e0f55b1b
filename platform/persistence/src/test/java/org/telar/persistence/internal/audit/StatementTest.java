// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.telar.persistence.AuditTrail.Kind;

class StatementTest {
    @Test
    void tellsWhatIsWritten() {
        assertEquals(
                Optional.of(new Statement(Kind.ENTERED, "A_B", "", OptionalInt.empty())),
                Statement.of("  insert into A_B (X, Y) VALUES (?, ?)"));
        assertEquals(
                Optional.of(new Statement(Kind.CHANGED, "A_B", "X,Y", OptionalInt.of(2))),
                Statement.of("UPDATE a_b\n SET Y = COALESCE(?, Z), X = X + ?\n WHERE ID = ? AND X >= ?"));
        assertEquals(
                Optional.of(new Statement(Kind.CHANGED, "A_B", "X", OptionalInt.empty())),
                Statement.of("UPDATE \"A_B\" SET X = ? WHERE PERSON_ID = ?"));
        assertEquals(
                Optional.of(new Statement(Kind.REMOVED, "A_B", "", OptionalInt.of(0))),
                Statement.of("DELETE FROM A_B WHERE ID=?"));
        assertEquals(Optional.empty(), Statement.of("SELECT X FROM A_B WHERE ID = ?"));
    }

    @Test
    void rowsAreTheKeysWithoutGapsBetween() {
        var random = new Random(4);
        for (int round = 0; round < 200; round++) {
            long[] keys = random.longs(random.nextInt(30), 1, 40).distinct().toArray();
            var all = new TreeSet<Long>();
            List<Rows> rows = Rows.of(keys);
            rows.forEach(some -> {
                assertEquals(some.count(), some.last() - some.first() + 1);
                LongStream.rangeClosed(some.first(), some.last()).forEach(all::add);
            });
            assertEquals(new TreeSet<>(LongStream.of(keys).boxed().toList()), all);
            assertEquals(all.size(), rows.stream().mapToLong(Rows::count).sum());
            for (int i = 1; i < rows.size(); i++) {
                assertEquals(true, rows.get(i).first() > rows.get(i - 1).last() + 1);
            }
        }
        assertEquals(0, Rows.of().size());
    }
}
