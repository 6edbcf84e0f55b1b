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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.cayenne.Cayenne;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.jspecify.annotations.Nullable;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.People;
import org.telar.matchmaking.internal.ProgrammeRules;
import org.telar.matchmaking.internal.ProgrammeWave;
import org.telar.matchmaking.internal.WaveEntry;
import org.telar.persistence.ModuleStore;

/** Waves and who is in them. Reads and writes, decides nothing. */
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

    public Optional<WaveEntry> ofProgramme(long programmeWave) {
        ObjectContext context = store.newContext();
        return Optional.ofNullable(ObjectSelect.query(WaveRow.class)
                        .where(WaveRow.PROGRAMME_WAVE.eq(programmeWave))
                        .selectFirst(context))
                .map(row -> entry(context, row));
    }

    /**
     * The new wave, or nothing when a wave has this name, in whatever case, or this wave of a programme.
     *
     * @param of the wave of a programme that it is
     */
    public Optional<Stored<WaveEntry>> create(String name, Optional<ProgrammeWave> of) {
        return store.change(context -> {
            if (isTaken(context, name, of)) {
                return Optional.empty();
            }
            WaveRow row = context.newObject(WaveRow.class);
            row.setName(name);
            row.setCreatedAt(now());
            of.ifPresent(wave -> {
                row.setProgrammeWave(wave.id());
                row.setProgramme(wave.programme());
                row.setCountry(wave.country());
            });
            context.commitChanges();
            return Optional.of(new Stored<>(Cayenne.longPKForObject(row), row.getVersion(), entry(context, row)));
        });
    }

    /** Also by waves that who acts does not reach: names are unique in the whole house. */
    private boolean isTaken(ObjectContext context, String name, Optional<ProgrammeWave> of) {
        Expression same = WaveRow.NAME.lower().eq(name.toLowerCase(Locale.ROOT));
        Expression taken =
                of.map(wave -> same.orExp(WaveRow.PROGRAMME_WAVE.eq(wave.id()))).orElse(same);
        return store.asTelar(
                "names of waves are unique, also out of sight",
                () -> ObjectSelect.query(WaveRow.class).where(taken).selectCount(context) > 0);
    }

    /** What the wave's programme has decided; the usual when it has decided nothing, or there is none. */
    public ProgrammeRules rules(long wave) {
        ObjectContext context = store.newContext();
        return Optional.ofNullable(requireWave(context, wave).getProgramme())
                .flatMap(programme -> store.asTelar(
                        "what a programme has decided holds for who cannot see it, too",
                        () -> rulesRow(context, programme).map(WaveStore::rules)))
                .orElse(ProgrammeRules.USUAL);
    }

    private static ProgrammeRules rules(ProgrammeRow row) {
        return new ProgrammeRules(
                row.isFourEyes(),
                row.isConfidential(),
                WeightsColumn.read(row.getWeights()),
                codes(row.getRulesOff()),
                row.getLeastPoints());
    }

    private static Optional<ProgrammeRow> rulesRow(ObjectContext context, long programme) {
        return Optional.ofNullable(ObjectSelect.query(ProgrammeRow.class)
                .where(ProgrammeRow.PROGRAMME.eq(programme))
                .selectOne(context));
    }

    /**
     * Decides it for the wave's programme.
     *
     * @param seen what was decided before; when it is another by now, nothing is stored
     * @return whether it is stored
     * @throws IllegalArgumentException when the wave belongs to no programme
     */
    public boolean decide(long wave, ProgrammeRules seen, ProgrammeRules rules) {
        return store.change(context -> {
            WaveRow of = requireWave(context, wave);
            Long programme = Optional.ofNullable(of.getProgramme())
                    .orElseThrow(() -> new IllegalArgumentException("Wave " + wave + " belongs to no programme"));
            Optional<ProgrammeRow> before = rulesRow(context, programme);
            if (!before.map(WaveStore::rules).orElse(ProgrammeRules.USUAL).equals(seen)) {
                return false;
            }
            ProgrammeRow row = before.orElseGet(() -> context.newObject(ProgrammeRow.class));
            row.setProgramme(programme);
            row.setCountry(of.getCountry());
            row.setFourEyes(rules.fourEyes());
            row.setConfidential(rules.confidential());
            row.setWeights(WeightsColumn.written(rules.weights()));
            row.setRulesOff(String.join(" ", new TreeSet<>(rules.rulesOff())));
            row.setLeastPoints(rules.floor());
            return true;
        });
    }

    /** @param most mentees who meet their mentor together; 0 when each meets alone */
    public void meetInGroups(long wave, int most) {
        store.change(context -> {
            requireWave(context, wave).setPeers(most);
            return wave;
        });
    }

    /** Notes in the audit trail that facts were used which are never shown. */
    public void confidentialUsed(long wave, String reason) {
        store.inTransaction(() -> store.seen("MATCHMAKING_WAVE", wave, List.of("GENDER", "PREFERRED_GENDER"), reason));
    }

    /** Someone by the key of her row. */
    public Optional<Named<Mentee>> mentee(long id) {
        return Optional.ofNullable(SelectById.query(MenteeRow.class, id).selectOne(store.newContext()))
                .map(participants::mentee);
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

    private WaveEntry entry(ObjectContext context, WaveRow row) {
        long places = Optional.ofNullable(ObjectSelect.columnQuery(MentorRow.class, MentorRow.CAPACITY.sum())
                        .where(MentorRow.WAVE.eq(row))
                        .selectOne(context))
                .map(Number::longValue)
                .orElse(0L);
        Expression matches = MatchRow.WAVE.eq(row);
        return new WaveEntry(
                Cayenne.longPKForObject(row),
                row.getName(),
                row.getCreatedAt(),
                count(context, MentorRow.class, MentorRow.WAVE.eq(row).andExp(isMentor())),
                count(context, MenteeRow.class, MenteeRow.WAVE.eq(row)),
                places,
                count(context, MatchRow.class, matches.andExp(MatchRow.STATE.in(MatchStore.HOLDING))),
                count(context, MatchRow.class, matches.andExp(MatchRow.STATE.in(MatchStore.PUBLIC))),
                key(row.getProgramme()),
                key(row.getProgrammeWave()),
                row.getPeers());
    }

    /** A tutor without places for mentees is none. */
    private static Expression isMentor() {
        return MentorRow.CAPACITY.gt(0).orExp(MentorRow.TUTOR_PLACES.lte(0));
    }

    private static int count(ObjectContext context, Class<? extends Persistent> row, Expression where) {
        return (int) ObjectSelect.query(row).where(where).selectCount(context);
    }

    /** Separated by blanks. */
    static Set<String> codes(String written) {
        return written.isEmpty() ? Set.of() : Set.of(written.split(" "));
    }

    static OptionalLong key(@Nullable Long key) {
        return key == null ? OptionalLong.empty() : OptionalLong.of(key);
    }

    static WaveRow requireWave(ObjectContext context, long wave) {
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
