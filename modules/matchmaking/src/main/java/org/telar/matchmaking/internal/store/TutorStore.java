// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.cayenne.Cayenne;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.exp.ExpressionFactory;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.persistence.ModuleStore;

/** Who is a tutor, and which enterprises she has. Reads and writes, decides nothing. */
public final class TutorStore {
    /** The places of who was a tutor until staff took that back. */
    private static final int NO_MORE = -1;

    private final ModuleStore store;
    private final Clock clock;

    TutorStore(ModuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** An enterprise that has a tutor; both by their codes. */
    public record Line(String tutor, String mentee, boolean byHand, boolean approved, long proposedBy) {}

    /** All that is stored about a wave: how often it was changed, tutors with their places, who has whom. */
    public record Stored(int change, Map<String, Integer> tutors, List<Line> lines) {}

    public Stored of(long wave) {
        ObjectContext context = store.newContext();
        WaveRow row = WaveStore.requireWave(context, wave);
        Map<String, Integer> tutors = new TreeMap<>();
        ObjectSelect.query(MentorRow.class)
                .where(MentorRow.WAVE.eq(row))
                .and(MentorRow.TUTOR_PLACES.gt(0))
                .select(context)
                .forEach(mentor -> tutors.put(mentor.getCode(), mentor.getTutorPlaces()));
        List<Line> lines = ObjectSelect.query(TutoredRow.class)
                .where(ExpressionFactory.matchDbExp("WAVE_ID", wave))
                .prefetch(TutoredRow.TUTOR.joint())
                .prefetch(TutoredRow.MENTEE.joint())
                .select(context)
                .stream()
                .map(one -> new Line(
                        one.getTutor().getCode(),
                        one.getMentee().getCode(),
                        one.isByHand(),
                        one.getApprovedBy() != null,
                        one.getProposedBy()))
                .toList();
        return new Stored(row.getTutorChanges(), tutors, lines);
    }

    /**
     * Does the work in one transaction if nobody has changed who has which tutor since; of several who try at the same moment
     * one does.
     *
     * @param seen {@link Stored#change}
     * @return false when somebody has; nothing is stored then
     */
    public boolean change(long wave, int seen, Runnable work) {
        Supplier<Boolean> whole = () -> {
            boolean first = store.batch(
                            "UPDATE MATCHMAKING_WAVE SET TUTOR_CHANGES = TUTOR_CHANGES + 1"
                                    + " WHERE ID = ? AND TUTOR_CHANGES = ?",
                            List.<Object[]>of(new Object[] {wave, seen}))
                    == 1;
            if (first) {
                work.run();
            }
            return first;
        };
        return store.inTransaction(whole);
    }

    /** @param places by code, of those who change; 0 for who is no tutor any more */
    public void name(long wave, Map<String, Integer> places) {
        store.batch(
                "UPDATE MATCHMAKING_MENTOR SET TUTOR_PLACES = ? WHERE WAVE_ID = ? AND CODE = ?",
                places.entrySet().stream()
                        .map(one -> new Object[] {one.getValue() == 0 ? NO_MORE : one.getValue(), wave, one.getKey()})
                        .toList());
    }

    /** These enterprises have these tutors from now on; none of them has one. */
    public void add(long wave, Collection<Line> lines) {
        ObjectContext context = store.newContext();
        WaveRow row = WaveStore.requireWave(context, wave);
        Map<String, Long> tutors = new HashMap<>();
        ObjectSelect.query(MentorRow.class)
                .where(MentorRow.WAVE.eq(row))
                .select(context)
                .forEach(one -> tutors.put(one.getCode(), Cayenne.longPKForObject(one)));
        Map<String, Long> mentees = mentees(context, row);
        store.batch(
                "INSERT INTO MATCHMAKING_TUTORED (WAVE_ID, TUTOR_ID, MENTEE_ID, BY_HAND, PROPOSED_BY)"
                        + " VALUES (?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            wave, tutors.get(line.tutor()), mentees.get(line.mentee()), line.byHand(), line.proposedBy()
                        })
                        .toList());
    }

    private static Map<String, Long> mentees(ObjectContext context, WaveRow wave) {
        Map<String, Long> ids = new HashMap<>();
        ObjectSelect.query(MenteeRow.class)
                .where(MenteeRow.WAVE.eq(wave))
                .select(context)
                .forEach(one -> ids.put(one.getCode(), Cayenne.longPKForObject(one)));
        return ids;
    }

    /** @param mentees codes of enterprises that have no tutor any more */
    public void remove(long wave, Collection<String> mentees) {
        each(wave, mentees, "DELETE FROM MATCHMAKING_TUTORED WHERE MENTEE_ID = ?");
    }

    /** @param mentees codes of enterprises whose tutors are approved now */
    public void approve(long wave, Collection<String> mentees, long by) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        each(
                wave,
                mentees,
                "UPDATE MATCHMAKING_TUTORED SET APPROVED_BY = ?, APPROVED_AT = ? WHERE MENTEE_ID = ?",
                by,
                now);
    }

    private void each(long wave, Collection<String> mentees, String sql, Object... first) {
        ObjectContext context = store.newContext();
        Map<String, Long> ids = mentees(context, WaveStore.requireWave(context, wave));
        store.batch(
                sql,
                mentees.stream()
                        .map(code -> Stream.concat(Arrays.stream(first), Stream.of(ids.get(code)))
                                .toArray())
                        .toList());
    }
}
