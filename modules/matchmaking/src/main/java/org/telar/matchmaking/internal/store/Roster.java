// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.exp.property.BaseProperty;
import org.apache.cayenne.exp.property.EntityProperty;
import org.apache.cayenne.exp.property.PropertyFactory;
import org.apache.cayenne.exp.property.StringProperty;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.jspecify.annotations.Nullable;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.PeopleList;
import org.telar.persistence.ModuleStore;

/**
 * The mentors, or the mentees, of waves: written as whole lists, read page by page.
 *
 * @param <T> {@link Mentor} or {@link Mentee}
 */
public final class Roster<T> implements PeopleList<T> {
    /** Rows go to the database in portions, so that a list of any length needs little memory. */
    private static final int PORTION = 2000;

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
                        MentorRow.class,
                        MentorRow.CODE,
                        MentorRow.NAME,
                        MentorRow.WAVE,
                        participants::mentor,
                        participants::mentorValues));
    }

    static Roster<Mentee> ofMentees(ModuleStore store, Participants participants) {
        return new Roster<>(
                store,
                new Shape<>(
                        "MATCHMAKING_MENTEE",
                        Participants.MENTEE_COLUMNS,
                        MenteeRow.class,
                        MenteeRow.CODE,
                        MenteeRow.NAME,
                        MenteeRow.WAVE,
                        participants::mentee,
                        participants::menteeValues));
    }

    /** One of the two tables. */
    private record Shape<R extends Persistent, T>(
            String table,
            String columns,
            Class<R> row,
            StringProperty<String> code,
            StringProperty<String> name,
            EntityProperty<WaveRow> wave,
            Function<R, Named<T>> read,
            Function<Named<T>, @Nullable Object[]> values) {

        String insert() {
            return "INSERT INTO " + table + " (" + columns + ", WAVE_ID) VALUES ("
                    + "?, ".repeat(columns.split(",").length) + "?)";
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

        Map<String, Long> ids(ObjectContext context, long waveId) {
            BaseProperty<Long> id =
                    PropertyFactory.createBase(org.apache.cayenne.exp.ExpressionFactory.dbPathExp("ID"), Long.class);
            Map<String, Long> ids = new HashMap<>();
            WaveRow found = SelectById.query(WaveRow.class, waveId).selectOne(context);
            ObjectSelect.columnQuery(row, code, id)
                    .where(wave.eq(found))
                    .select(context)
                    .forEach(pair -> ids.put((String) pair[0], (Long) pair[1]));
            return ids;
        }
    }

    /**
     * Writes all or none. Who is in the wave already, by code, is changed; who is not is added; nobody is removed.
     *
     * @param people read once; may throw to stop, and then nothing is written
     */
    public Written write(long wave, Iterable<Named<T>> people) {
        return store.inTransaction(() -> {
            Map<String, Long> ids = shape.ids(store.newContext(), wave);
            long added = 0;
            long changed = 0;
            List<@Nullable Object[]> news = new ArrayList<>();
            List<@Nullable Object[]> changes = new ArrayList<>();
            for (Named<T> person : people) {
                @Nullable Object[] values = shape.values().apply(person);
                Long id = ids.get((String) values[0]);
                (id == null ? news : changes).add(with(values, id == null ? wave : id));
                if (news.size() + changes.size() >= PORTION) {
                    added += store.batch(shape.insert(), news);
                    changed += store.batch(shape.update(), changes);
                    news.clear();
                    changes.clear();
                }
            }
            return new Written(
                    added + store.batch(shape.insert(), news), changed + store.batch(shape.update(), changes));
        });
    }

    private static @Nullable Object[] with(@Nullable Object[] values, Object last) {
        @Nullable Object[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = last;
        return longer;
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
