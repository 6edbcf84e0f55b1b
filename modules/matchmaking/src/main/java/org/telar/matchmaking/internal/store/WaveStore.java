// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.cayenne.Cayenne;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.People;
import org.telar.matchmaking.internal.WaveEntry;
import org.telar.persistence.ModuleStore;

/** Waves and their matchings. Reads and writes, decides nothing. */
public final class WaveStore {
    private final ModuleStore store;
    private final Participants participants;
    private final Clock clock;

    public WaveStore(ModuleStore store, Places places, Clock clock) {
        this.store = store;
        this.participants = new Participants(places);
        this.clock = clock;
    }

    public Roster<Mentor> mentors() {
        return Roster.ofMentors(store, participants);
    }

    public Roster<Mentee> mentees() {
        return Roster.ofMentees(store, participants);
    }

    /** With the rows that she reaches by this permission. */
    public <T> T as(User user, Permission permission, Supplier<T> work) {
        return store.as(user, permission, work);
    }

    /** Newest first. */
    public List<WaveEntry> waves() {
        ObjectContext context = store.newContext();
        return ObjectSelect.query(WaveRow.class).orderBy(WaveRow.CREATED_AT.desc()).select(context).stream()
                .map(row -> entry(context, row))
                .toList();
    }

    public Optional<WaveEntry> wave(long id) {
        ObjectContext context = store.newContext();
        return Optional.ofNullable(SelectById.query(WaveRow.class, id).selectOne(context))
                .map(row -> entry(context, row));
    }

    /** The new wave, or nothing when a wave has this name, in whatever case. */
    public Optional<Stored<WaveEntry>> create(String name) {
        return store.change(context -> {
            if (ObjectSelect.query(WaveRow.class)
                            .where(WaveRow.NAME.lower().eq(name.toLowerCase(Locale.ROOT)))
                            .selectCount(context)
                    > 0) {
                return Optional.empty();
            }
            WaveRow row = context.newObject(WaveRow.class);
            row.setName(name);
            row.setCreatedAt(now());
            context.commitChanges();
            return Optional.of(new Stored<>(Cayenne.longPKForObject(row), row.getVersion(), entry(context, row)));
        });
    }

    /** Everyone, sorted by code. */
    public People people(long wave) {
        ObjectContext context = store.newContext();
        WaveRow row = requireWave(context, wave);
        List<MentorRow> mentors = ObjectSelect.query(MentorRow.class)
                .where(MentorRow.WAVE.eq(row))
                .orderBy(MentorRow.CODE.asc())
                .select(context);
        List<MenteeRow> mentees = ObjectSelect.query(MenteeRow.class)
                .where(MenteeRow.WAVE.eq(row))
                .orderBy(MenteeRow.CODE.asc())
                .select(context);
        return new People(
                mentors.stream().map(participants::mentor).toList(),
                mentees.stream().map(participants::mentee).toList());
    }

    /** Keeps a matching as a draft; its id. */
    public long keep(long wave, Matching matching, String fingerprint, long by) {
        return store.inTransaction(() -> {
            long id = store.change(context -> {
                DraftRow row = context.newObject(DraftRow.class);
                row.setWave(requireWave(context, wave));
                row.setCreatedAt(now());
                row.setCreatedBy(by);
                row.setPeople(fingerprint);
                row.setTotal(matching.summary().total());
                row.setMatched(matching.matches().size());
                row.setUnmatched(matching.unmatched().size());
                context.commitChanges();
                return Cayenne.longPKForObject(row);
            });
            store.batch(
                    "INSERT INTO MATCHMAKING_PAIR (DRAFT_ID, MENTOR, MENTEE, SCORE) VALUES (?, ?, ?, ?)",
                    matching.matches().stream()
                            .map(match -> new Object[] {
                                id, match.pair().mentor(), match.pair().mentee(), match.score()
                            })
                            .toList());
            return id;
        });
    }

    /** The matchings of a wave, newest first. */
    public List<Draft> drafts(long wave) {
        ObjectContext context = store.newContext();
        return ObjectSelect.query(DraftRow.class)
                .where(DraftRow.WAVE.eq(requireWave(context, wave)))
                .orderBy(DraftRow.CREATED_AT.desc())
                .select(context)
                .stream()
                .map(row -> draft(wave, row))
                .toList();
    }

    public Optional<Draft.Whole> draft(long wave, long id) {
        ObjectContext context = store.newContext();
        return Optional.ofNullable(SelectById.query(DraftRow.class, id).selectOne(context))
                .filter(row -> Cayenne.longPKForObject(row.getWave()) == wave)
                .map(row -> new Draft.Whole(draft(wave, row), pairs(context, row)));
    }

    /**
     * Approves a draft in place of the one that was approved before, if any.
     *
     * @throws org.telar.persistence.ConcurrentChange when someone else approves one of this wave at the same time
     */
    public Stored<Draft> approve(long wave, long draft, long by) {
        return store.change(context -> {
            requireWave(context, wave).setApprovedDraft(draft);
            DraftRow row = SelectById.query(DraftRow.class, draft).selectOne(context);
            row.setApprovedAt(now());
            row.setApprovedBy(by);
            context.commitChanges();
            return new Stored<>(draft, row.getVersion(), draft(wave, row));
        });
    }

    private WaveEntry entry(ObjectContext context, WaveRow row) {
        long places = Optional.ofNullable(ObjectSelect.columnQuery(MentorRow.class, MentorRow.CAPACITY.sum())
                        .where(MentorRow.WAVE.eq(row))
                        .selectOne(context))
                .map(Number::longValue)
                .orElse(0L);
        Long approved = row.getApprovedDraft();
        return new WaveEntry(
                Cayenne.longPKForObject(row),
                row.getName(),
                row.getCreatedAt(),
                (int) ObjectSelect.query(MentorRow.class)
                        .where(MentorRow.WAVE.eq(row))
                        .selectCount(context),
                (int) ObjectSelect.query(MenteeRow.class)
                        .where(MenteeRow.WAVE.eq(row))
                        .selectCount(context),
                places,
                approved == null ? OptionalLong.empty() : OptionalLong.of(approved));
    }

    private static Draft draft(long wave, DraftRow row) {
        return new Draft(
                Cayenne.longPKForObject(row),
                wave,
                row.getCreatedAt(),
                Optional.ofNullable(row.getApprovedAt()),
                row.getPeople(),
                row.getTotal(),
                row.getMatched(),
                row.getUnmatched());
    }

    private static List<ScoredPair> pairs(ObjectContext context, DraftRow draft) {
        return ObjectSelect.query(PairRow.class)
                .where(PairRow.DRAFT.eq(draft))
                .orderBy(PairRow.MENTEE.asc())
                .select(context)
                .stream()
                .map(row -> new ScoredPair(row.getMentor(), row.getMentee(), row.getScore()))
                .toList();
    }

    private static WaveRow requireWave(ObjectContext context, long wave) {
        WaveRow row = SelectById.query(WaveRow.class, wave).selectOne(context);
        if (row == null) {
            throw new IllegalArgumentException("There is no wave " + wave);
        }
        return row;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
