// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.cayenne.Cayenne;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.Terms;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.persistence.ModuleStore;

/** Matchings that were kept, and how each was made. Reads and writes, decides nothing. */
public final class DraftStore {
    private static final String PIN = "PIN";
    private static final String FORBID = "FORBID";

    private final ModuleStore store;
    private final Clock clock;

    public DraftStore(ModuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps a matching as a new draft; its id. */
    public long keep(long wave, List<ScoredPair> pairs, int unmatched, Terms terms, String fingerprint, long by) {
        return store.inTransaction(() -> {
            long id = store.change(context -> {
                DraftRow row = context.newObject(DraftRow.class);
                row.setWave(WaveStore.requireWave(context, wave));
                row.setCreatedAt(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
                row.setCreatedBy(by);
                fill(row, pairs, unmatched, terms, fingerprint);
                context.commitChanges();
                return Cayenne.longPKForObject(row);
            });
            writePairs(id, pairs, terms);
            return id;
        });
    }

    /**
     * Puts another matching in the place of a draft's own, unless the draft is another one by now than this.
     *
     * @return whether it is done
     * @throws org.telar.persistence.ConcurrentChange when someone else changes it at the same time
     */
    public boolean replace(Draft seen, List<ScoredPair> pairs, int unmatched, Terms terms) {
        return store.inTransaction(() -> {
            if (!isStill(seen)) {
                return false;
            }
            store.change(context -> {
                fill(require(context, seen.id()), pairs, unmatched, terms, seen.people());
                return seen;
            });
            List<Object[]> which = List.<Object[]>of(new Object[] {seen.id()});
            store.batch("DELETE FROM MATCHMAKING_PAIR WHERE DRAFT_ID = ?", which);
            store.batch("DELETE FROM MATCHMAKING_DECISION WHERE DRAFT_ID = ?", which);
            writePairs(seen.id(), pairs, terms);
            return true;
        });
    }

    /** Waits for whoever changes it at the same time, also when that is about nothing but decisions. */
    private boolean isStill(Draft seen) {
        store.batch(
                "UPDATE MATCHMAKING_DRAFT SET VERSION = VERSION + 1 WHERE ID = ?",
                List.<Object[]>of(new Object[] {seen.id()}));
        return draft(seen.wave(), seen.id())
                .filter(whole -> whole.draft().equals(seen))
                .isPresent();
    }

    private static void fill(DraftRow row, List<ScoredPair> pairs, int unmatched, Terms terms, String fingerprint) {
        row.setPeople(fingerprint);
        row.setTotal(pairs.stream().mapToLong(ScoredPair::score).sum());
        row.setMatched(pairs.size());
        row.setUnmatched(unmatched);
        row.setWeights(WeightsColumn.written(terms.weights()));
        row.setRulesOff(String.join(" ", new TreeSet<>(terms.rulesOff())));
        row.setLeastPoints(terms.floor());
        row.setAim(terms.aim().name());
        row.setConfidential(terms.confidential());
    }

    private void writePairs(long draft, List<ScoredPair> pairs, Terms terms) {
        store.batch(
                "INSERT INTO MATCHMAKING_PAIR (DRAFT_ID, MENTOR, MENTEE, SCORE) VALUES (?, ?, ?, ?)",
                pairs.stream()
                        .map(pair -> new Object[] {draft, pair.mentor(), pair.mentee(), pair.score()})
                        .toList());
        store.batch(
                "INSERT INTO MATCHMAKING_DECISION (DRAFT_ID, MENTOR, MENTEE, KIND) VALUES (?, ?, ?, ?)",
                Stream.concat(
                                terms.pinned().stream().map(pair -> decision(draft, pair, PIN)),
                                terms.forbidden().stream().map(pair -> decision(draft, pair, FORBID)))
                        .toList());
    }

    private static Object[] decision(long draft, Pair pair, String kind) {
        return new Object[] {draft, pair.mentor(), pair.mentee(), kind};
    }

    /** Takes back that drafts of the wave make this pair whatever happens. */
    public void unpin(long wave, Pair pair) {
        List<Object[]> which = List.<Object[]>of(new Object[] {wave, PIN, pair.mentor(), pair.mentee()});
        store.batch(
                "UPDATE MATCHMAKING_DRAFT SET VERSION = VERSION + 1 WHERE WAVE_ID = ? AND ID IN"
                        + " (SELECT DRAFT_ID FROM MATCHMAKING_DECISION WHERE KIND = ? AND MENTOR = ? AND MENTEE = ?)",
                which);
        store.batch(
                "DELETE FROM MATCHMAKING_DECISION WHERE DRAFT_ID IN (SELECT ID FROM MATCHMAKING_DRAFT WHERE WAVE_ID = ?)"
                        + " AND KIND = ? AND MENTOR = ? AND MENTEE = ?",
                which);
    }

    /** For good. Matches that were made from it stay. */
    public void drop(long draft) {
        store.change(context -> {
            DraftRow row = require(context, draft);
            context.deleteObjects(row.getDecisions());
            List<Object[]> which = List.<Object[]>of(new Object[] {draft});
            store.batch("DELETE FROM MATCHMAKING_PAIR WHERE DRAFT_ID = ?", which);
            context.deleteObject(row);
            return draft;
        });
    }

    /** The matchings of a wave, newest first. */
    public List<Draft> drafts(long wave) {
        ObjectContext context = store.newContext();
        return ObjectSelect.query(DraftRow.class)
                .where(DraftRow.WAVE.eq(WaveStore.requireWave(context, wave)))
                .orderBy(DraftRow.CREATED_AT.desc())
                .prefetch(DraftRow.DECISIONS.disjoint())
                .select(context)
                .stream()
                .map(row -> draft(wave, row))
                .toList();
    }

    public Optional<Draft.Whole> draft(long wave, long id) {
        ObjectContext context = store.newContext();
        return Optional.ofNullable(SelectById.query(DraftRow.class, id).selectOne(context))
                .filter(row -> Cayenne.longPKForObject(row.getWave()) == wave)
                .map(row -> new Draft.Whole(draft(wave, row), pairs(id)));
    }

    private static Draft draft(long wave, DraftRow row) {
        Map<String, Set<Pair>> decisions = row.getDecisions().stream()
                .collect(Collectors.groupingBy(
                        DecisionRow::getKind,
                        Collectors.mapping(one -> new Pair(one.getMentor(), one.getMentee()), Collectors.toSet())));
        return new Draft(
                Cayenne.longPKForObject(row),
                wave,
                row.getCreatedAt(),
                row.getPeople(),
                row.getTotal(),
                row.getMatched(),
                row.getUnmatched(),
                new Terms(
                        WeightsColumn.read(row.getWeights()),
                        Aim.valueOf(row.getAim()),
                        row.isConfidential(),
                        WaveStore.codes(row.getRulesOff()),
                        row.getLeastPoints(),
                        decisions.getOrDefault(PIN, Set.of()),
                        decisions.getOrDefault(FORBID, Set.of())));
    }

    /** Thousands, so past the object layer. */
    private List<ScoredPair> pairs(long draft) {
        List<ScoredPair> pairs = new ArrayList<>();
        store.read(
                "SELECT MENTOR, MENTEE, SCORE FROM MATCHMAKING_PAIR WHERE DRAFT_ID = ? ORDER BY MENTEE",
                List.of(draft),
                row -> pairs.add(new ScoredPair(
                        String.valueOf(row[0]),
                        String.valueOf(row[1]),
                        ((Number) Objects.requireNonNull(row[2])).intValue())));
        return pairs;
    }

    private static DraftRow require(ObjectContext context, long draft) {
        DraftRow row = SelectById.query(DraftRow.class, draft).selectOne(context);
        if (row == null) {
            throw new IllegalArgumentException("There is no draft " + draft);
        }
        return row;
    }
}
