// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.exp.property.EntityProperty;
import org.apache.cayenne.exp.property.StringProperty;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.jspecify.annotations.Nullable;
import org.telar.exchange.Ahead;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.HeldCodes;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.PeopleList;
import org.telar.persistence.ModuleStore;

/**
 * The mentors, or the mentees, of waves: written as whole lists, read page by page.
 *
 * @param <T> {@link Mentor} or {@link Mentee}
 */
public final class Roster<T> implements PeopleList<T> {
    /** Where {@link Shape#everybody} has the code. */
    private static final int CODE = 1;

    private final ModuleStore store;
    private final Shape<?, T> shape;

    private Roster(ModuleStore store, Shape<?, T> shape) {
        this.store = store;
        this.shape = shape;
    }

    static Roster<Mentor> ofMentors(ModuleStore store, Participants participants) {
        return new Roster<>(
                store,
                new Shape<>(
                        "MATCHMAKING_MENTOR",
                        Participants.MENTOR_COLUMNS,
                        "WAVE_ID, PERSON",
                        "PERSON IS NOT NULL",
                        "''",
                        mentor -> "",
                        MentorRow.class,
                        MentorRow.CODE,
                        MentorRow.NAME,
                        MentorRow.WAVE,
                        Mentor::code,
                        participants::mentor,
                        participants::mentorValues));
    }

    static Roster<Mentee> ofMentees(ModuleStore store, Participants participants) {
        return new Roster<>(
                store,
                new Shape<>(
                        "MATCHMAKING_MENTEE",
                        Participants.MENTEE_COLUMNS,
                        "WAVE_ID, PERSON, MENTORED_BY",
                        "PERSON IS NOT NULL OR ENTERPRISE IS NOT NULL",
                        "KIND",
                        mentee -> mentee.kind().code(),
                        MenteeRow.class,
                        MenteeRow.CODE,
                        MenteeRow.NAME,
                        MenteeRow.WAVE,
                        Mentee::code,
                        participants::mentee,
                        participants::menteeValues));
    }

    /**
     * One of the two tables.
     *
     * @param tied when a row is known in the shared database
     * @param kind the column for {@code kindOf}
     */
    private record Shape<R extends Persistent, T>(
            String table,
            String columns,
            String placing,
            String tied,
            String kind,
            Function<T, String> kindOf,
            Class<R> row,
            StringProperty<String> code,
            StringProperty<String> name,
            EntityProperty<WaveRow> wave,
            Function<T, String> codeOf,
            Function<R, Named<T>> read,
            Function<Named<T>, @Nullable Object[]> values) {

        String insert() {
            String all = columns + ", " + placing;
            return "INSERT INTO " + table + " (" + all + ") VALUES (" + "?, ".repeat(all.split(",").length - 1) + "?)";
        }

        String update() {
            return "UPDATE " + table + " SET " + columns.replace(",", " = ?,") + " = ? WHERE ID = ?";
        }

        ObjectSelect<R> in(ObjectContext context, long waveId, String part) {
            WaveRow found = SelectById.query(WaveRow.class, waveId).selectOne(context);
            ObjectSelect<R> query = ObjectSelect.query(row).where(wave.eq(found));
            return part.isBlank()
                    ? query
                    : query.and(name.containsIgnoreCase(part.strip()).orExp(code.containsIgnoreCase(part.strip())));
        }

        List<Named<T>> page(ObjectContext context, long waveId, String part, int offset, int limit) {
            return in(context, waveId, part).orderBy(code.asc()).offset(offset).limit(limit).select(context).stream()
                    .map(read)
                    .toList();
        }

        String code(Named<T> person) {
            return codeOf.apply(person.who());
        }

        String everybody() {
            return "SELECT ID, " + columns + " FROM " + table + " WHERE WAVE_ID = ?";
        }

        Known known(@Nullable Object[] row, UnaryOperator<String> once) {
            List<@Nullable Object> told = new ArrayList<>(row.length - 1);
            for (int column = 1; column < row.length; column++) {
                told.add(row[column] instanceof String text ? once.apply(text) : row[column]);
            }
            return new Known(((Number) Objects.requireNonNull(row[0])).longValue(), told);
        }

        boolean isAsTold(Known known, Named<T> person) {
            return known.told().equals(Arrays.asList(values.apply(person)));
        }

        /** For an INSERT: nobody is linked to a person yet. */
        @Nullable
        Object[] newValues(Named<T> person, long wave) {
            return values(person, wave, placing.split(",").length);
        }

        /** For an UPDATE. */
        @Nullable
        Object[] values(Named<T> person, long id) {
            return values(person, id, 1);
        }

        private @Nullable Object[] values(Named<T> person, long next, int more) {
            @Nullable Object[] own = values.apply(person);
            @Nullable Object[] longer = Arrays.copyOf(own, own.length + more);
            longer[own.length] = next;
            return longer;
        }
    }

    /** @param told the values of {@link Shape#columns} */
    private record Known(long id, List<@Nullable Object> told) {}

    /**
     * Writes all or none. Who is in the wave already, by code, is changed where she differs; who is not is added; nobody
     * is removed.
     *
     * @param people no two with the same code; read once, on a thread of its own; may throw to stop, and then nothing is written
     * @throws IllegalArgumentException when somebody else is to get a code that is {@link #held}
     */
    public Written write(long wave, Iterable<Named<T>> people) {
        return store.inTransaction(() -> {
            Map<String, Known> known = known(wave);
            HeldCodes held = held(wave);
            Written written = new Written(0, 0, 0);
            try (Ahead<Named<T>> rows = new Ahead<>(people, Function.identity())) {
                for (List<Named<T>> part = rows.next(); !part.isEmpty(); part = rows.next()) {
                    written = written.and(writePart(wave, part, known, held));
                }
            }
            return written;
        });
    }

    /**
     * Everybody in the wave, by code: asked for in one query, since the database would go through the whole wave for each
     * part of the list. Few texts differ beside names and codes, so each is kept once.
     */
    private Map<String, Known> known(long wave) {
        Map<String, Known> known = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        store.read(shape.everybody(), List.of(wave), row -> {
            Known person = shape.known(row, text -> texts.computeIfAbsent(text, Function.identity()));
            known.put(String.valueOf(row[CODE]), person);
        });
        return known;
    }

    /** Codes of the wave whose lines are tied to the shared database, or hold a match. */
    public HeldCodes held(long wave) {
        Map<String, HeldCodes.Holder> holders = new HashMap<>();
        store.read(
                "SELECT CODE, NAME, " + shape.kind() + " FROM " + shape.table()
                        + " WHERE WAVE_ID = ? AND (TAKEN > 0 OR " + shape.tied() + ")",
                List.of(wave),
                row -> holders.put(
                        String.valueOf(row[0]), new HeldCodes.Holder(String.valueOf(row[1]), String.valueOf(row[2]))));
        return new HeldCodes(holders);
    }

    private Written writePart(long wave, List<Named<T>> part, Map<String, Known> known, HeldCodes held) {
        List<@Nullable Object[]> news = new ArrayList<>();
        List<@Nullable Object[]> changes = new ArrayList<>();
        for (Named<T> person : part) {
            Known there = known.get(shape.code(person));
            if (there == null) {
                news.add(shape.newValues(person, wave));
            } else if (!shape.isAsTold(there, person)) {
                String code = shape.code(person);
                held.flaw(code, person.name(), shape.kindOf().apply(person.who()))
                        .ifPresent(flaw -> {
                            throw new IllegalArgumentException(
                                    "Code " + code + " of wave " + wave + " is somebody else's: " + flaw.key());
                        });
                changes.add(shape.values(person, there.id()));
            }
        }
        long unchanged = part.size() - news.size() - changes.size();
        return new Written(store.batch(shape.insert(), news), store.batch(shape.update(), changes), unchanged);
    }

    @Override
    public List<Named<T>> page(long wave, String part, int offset, int limit) {
        return shape.page(store.newContext(), wave, part, offset, limit);
    }

    @Override
    public int count(long wave, String part) {
        ObjectContext context = store.newContext();
        return (int) shape.in(context, wave, part).selectCount(context);
    }
}
