// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.cayenne.Cayenne;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.exp.ExpressionFactory;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.jspecify.annotations.Nullable;
import org.telar.api.Event;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.internal.MatchEntry;
import org.telar.matchmaking.internal.MatchEntry.Meeting;
import org.telar.matchmaking.internal.MatchEntry.Who;
import org.telar.matchmaking.internal.MatchStep;
import org.telar.persistence.Capacity;
import org.telar.persistence.ModuleStore;

/**
 * Matches and their steps. A match that holds a place has taken one of its mentor's and the one of its mentee, both counted
 * by the database. Reads and writes, decides nothing.
 */
public final class MatchStore {
    static final List<String> HOLDING = names(State::holdsPlace);
    static final List<String> PUBLIC = names(State::isPublic);

    private final ModuleStore store;
    private final Clock clock;
    private final Capacity mentors;
    private final Capacity mentees;

    public MatchStore(ModuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        mentors = new Capacity(store, "MATCHMAKING_MENTOR", "TAKEN", "CAPACITY");
        mentees = new Capacity(store, "MATCHMAKING_MENTEE", "TAKEN", "PLACES");
    }

    private static List<String> names(Predicate<State> which) {
        return Arrays.stream(State.values()).filter(which).map(State::name).toList();
    }

    /** With the rows that she reaches by this permission. */
    public <T> T as(User user, Permission permission, Supplier<T> work) {
        return store.as(user, permission, work);
    }

    public <T> T asTelar(String purpose, Supplier<T> work) {
        return store.asTelar(purpose, work);
    }

    /** One commit for all that the work stores. */
    public <T> T inTransaction(Supplier<T> work) {
        return store.inTransaction(work);
    }

    /** Told after the transaction that stores it. */
    public void tell(Event event) {
        store.tell(event);
    }

    /** Those that hold a place. */
    public List<MatchEntry> held(long wave) {
        return entries(in(wave).andExp(MatchRow.STATE.in(HOLDING)));
    }

    /** Those of these mentees that hold a place. */
    public List<MatchEntry> held(long wave, Collection<String> mentees) {
        return entries(in(wave).andExp(MatchRow.STATE.in(HOLDING))
                .andExp(MatchRow.MENTEE.dot(MenteeRow.CODE).in(mentees)));
    }

    /** By the column, as a mentor does not reach the wave itself. */
    private static Expression in(long wave) {
        return ExpressionFactory.matchDbExp("WAVE_ID", wave);
    }

    /** All, ended ones too, by their key. */
    public List<MatchEntry> ofWave(long wave) {
        return entries(in(wave));
    }

    /** Those of all waves that their mentors see, by their key. */
    public List<MatchEntry> published() {
        return entries(MatchRow.STATE.in(PUBLIC));
    }

    /** All of a wave of a programme, by their key. */
    public List<MatchEntry> ofProgrammeWave(long wave) {
        return entries(MatchRow.WAVE.dot(WaveRow.PROGRAMME_WAVE).eq(wave));
    }

    /** @param ids of any number */
    public List<MatchEntry> some(Collection<Long> ids) {
        return entries(MatchRow.ID.in(ids));
    }

    private List<MatchEntry> entries(Expression which) {
        ObjectContext context = store.newContext();
        return ObjectSelect.query(MatchRow.class)
                .where(which)
                .prefetch(MatchRow.MENTOR.joint())
                .prefetch(MatchRow.MENTEE.joint())
                .orderBy(MatchRow.ID.asc())
                .select(context)
                .stream()
                .map(this::entry)
                .toList();
    }

    public Optional<MatchEntry> find(long id) {
        return Optional.ofNullable(SelectById.query(MatchRow.class, id).selectOne(store.newContext()))
                .map(this::entry);
    }

    /** Pairs that were declined: nobody is to propose them again by mistake. */
    public Set<Pair> declined(long wave) {
        Set<Pair> pairs = new HashSet<>();
        store.read(
                "SELECT O.CODE, E.CODE FROM MATCHMAKING_MATCH M JOIN MATCHMAKING_MENTOR O ON O.ID = M.MENTOR_ID"
                        + " JOIN MATCHMAKING_MENTEE E ON E.ID = M.MENTEE_ID WHERE M.WAVE_ID = ? AND M.STATE = ?",
                List.of(wave, State.DECLINED.name()),
                row -> pairs.add(new Pair(String.valueOf(row[0]), String.valueOf(row[1]))));
        return pairs;
    }

    /** The first step first. */
    public List<MatchStep> history(long match) {
        ObjectContext context = store.newContext();
        return ObjectSelect.query(StepRow.class)
                .where(ExpressionFactory.matchDbExp("MATCH_ID", match))
                .orderBy(StepRow.ID.asc())
                .select(context)
                .stream()
                .map(row -> new MatchStep(
                        State.valueOf(row.getState()), row.getRecorded(), row.getReason(), row.getAccount()))
                .toList();
    }

    /** The rows of these mentors or mentees, by code. */
    public Map<String, Long> mentorIds(long wave, Collection<String> codes) {
        return ids("MATCHMAKING_MENTOR", wave, codes);
    }

    public Map<String, Long> menteeIds(long wave, Collection<String> codes) {
        return ids("MATCHMAKING_MENTEE", wave, codes);
    }

    private Map<String, Long> ids(String table, long wave, Collection<String> codes) {
        Map<String, Long> ids = new HashMap<>();
        List<Object> values = new ArrayList<>(List.of(wave));
        values.addAll(codes);
        store.read(
                "SELECT CODE, ID FROM " + table + " WHERE WAVE_ID = ? AND CODE IN ("
                        + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")",
                values,
                row -> ids.put(String.valueOf(row[0]), number(row[1])));
        return ids;
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    public boolean takeMentor(long mentor) {
        return mentors.take(mentor);
    }

    public void giveMentorBack(long mentor) {
        mentors.giveBack(mentor);
    }

    public boolean takeMentee(long mentee) {
        return mentees.take(mentee);
    }

    public void giveMenteeBack(long mentee) {
        mentees.giveBack(mentee);
    }

    /** The two of a new match, by the keys of their rows. */
    public record Two(long mentor, long mentee, int score) {}

    /** New matches; their places are taken already. */
    public List<MatchEntry> add(long wave, List<Two> pairs, State state, long by) {
        return store.change(context -> {
            WaveRow of = WaveStore.requireWave(context, wave);
            Map<Long, MentorRow> mentors = ObjectSelect.query(MentorRow.class)
                    .where(MentorRow.ID.in(pairs.stream().map(Two::mentor).toList()))
                    .select(context)
                    .stream()
                    .collect(Collectors.toMap(MentorRow::id, Function.identity()));
            Map<Long, MenteeRow> mentees = ObjectSelect.query(MenteeRow.class)
                    .where(MenteeRow.ID.in(pairs.stream().map(Two::mentee).toList()))
                    .select(context)
                    .stream()
                    .collect(Collectors.toMap(MenteeRow::id, Function.identity()));
            List<MatchRow> rows = new ArrayList<>();
            for (Two pair : pairs) {
                MatchRow row = context.newObject(MatchRow.class);
                row.setWave(of);
                row.setMentor(mentors.get(pair.mentor()));
                row.setMentee(mentees.get(pair.mentee()));
                row.setScore(pair.score());
                row.setProposedBy(by);
                write(context, row, state, "", by);
                rows.add(row);
            }
            context.commitChanges();
            return rows.stream().map(this::entry).toList();
        });
    }

    /**
     * The next step of a match, unless it is in another state by now than this one. Who sees it follows from its state; places
     * are given back apart from this.
     */
    public Optional<MatchEntry> move(long match, State from, State state, String reason, long by) {
        return store.change(context -> {
            MatchRow row = require(context, match);
            if (!row.getState().equals(from.name())) {
                return Optional.empty();
            }
            write(context, row, state, reason, by);
            @Nullable Long reader = state.isPublic() ? row.getMentor().getPerson() : null;
            if (!Objects.equals(reader, row.getReader())) {
                row.setReader(reader);
                row.getMentee().setMentoredBy(reader);
            }
            context.commitChanges();
            return Optional.of(entry(row));
        });
    }

    private void write(ObjectContext context, MatchRow row, State state, String reason, long by) {
        row.setState(state.name());
        row.setSince(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        StepRow step = context.newObject(StepRow.class);
        step.setMatch(row);
        step.setState(state.name());
        step.setReason(reason);
        step.setAccount(by);
        step.setRecorded(
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    }

    public void validated(long match, LocalDate day) {
        store.change(context -> {
            require(context, match).setValidatedOn(day);
            return match;
        });
    }

    /** Of the person or enterprise whom a match is about, the people who mentor her and may know. */
    public Set<Long> mentorsOf(Mentored mentored) {
        Set<Long> readers = new HashSet<>();
        store.read(
                "SELECT M.READER FROM MATCHMAKING_MATCH M JOIN MATCHMAKING_MENTEE E ON E.ID = M.MENTEE_ID WHERE E."
                        + mentored.kind().name() + " = ? AND M.READER IS NOT NULL",
                List.of(mentored.id()),
                row -> readers.add(number(row[0])));
        return readers;
    }

    private MatchEntry entry(MatchRow row) {
        MentorRow mentor = row.getMentor();
        MenteeRow mentee = row.getMentee();
        WaveRow wave = row.getWave();
        return new MatchEntry(
                Cayenne.longPKForObject(row),
                Cayenne.longPKForObject(wave),
                programmeWave(wave),
                new Who(Cayenne.longPKForObject(mentor), mentor.getCode(), mentor.getName()),
                new Who(Cayenne.longPKForObject(mentee), mentee.getCode(), mentee.getName()),
                mentored(mentee),
                WaveStore.key(mentor.getPerson()),
                row.getScore(),
                State.valueOf(row.getState()),
                row.getSince(),
                row.getProposedBy(),
                Optional.ofNullable(row.getMeetingAt())
                        .map(at -> new Meeting(at, Objects.requireNonNullElse(row.getMeetingPlace(), ""))),
                Optional.ofNullable(row.getValidatedOn()));
    }

    /** A mentor does not reach the wave, and yet her matches are of it. */
    private OptionalLong programmeWave(WaveRow wave) {
        return store.asTelar("the wave of a match that someone sees", () -> WaveStore.key(wave.getProgrammeWave()));
    }

    static Optional<Mentored> mentored(MenteeRow mentee) {
        return Optional.ofNullable(mentee.getPerson())
                .map(id -> new Mentored(Mentored.Kind.PERSON, id))
                .or(() -> Optional.ofNullable(mentee.getEnterprise())
                        .map(id -> new Mentored(Mentored.Kind.ENTERPRISE, id)));
    }

    static MatchRow require(ObjectContext context, long match) {
        MatchRow row = SelectById.query(MatchRow.class, match).selectOne(context);
        if (row == null) {
            throw new IllegalArgumentException("There is no match " + match);
        }
        return row;
    }
}
