// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Arrays;
import java.util.List;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Sort;
import org.telar.exchange.sql.Clause;
import org.telar.exchange.sql.SqlDataset;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.Matches;
import org.telar.persistence.ModuleStore;

/** Matches as a list to see, filter and take away: a mentor's are her own. */
public final class MatchList {
    public static final String PATH = "matchmaking/match/";

    private final SqlDataset all;

    public MatchList(ModuleStore store) {
        all = SqlDataset.of(store, "matchmaking.matches", "matchmaking.matches", Matches.SEE)
                .from(
                        "MATCHMAKING_MATCH M JOIN MATCHMAKING_MENTOR O ON O.ID = M.MENTOR_ID"
                                + " JOIN MATCHMAKING_MENTEE E ON E.ID = M.MENTEE_ID"
                                + " LEFT JOIN MATCHMAKING_WAVE W ON W.ID = M.WAVE_ID",
                        "M.ID")
                .field(Field.text("mentee", "matchmaking.mentee"), "E.NAME")
                .field(Field.text("mentor", "matchmaking.mentor"), "O.NAME")
                .field(Field.code("state", "matchmaking.match.state", states()).disaggregating(), "M.STATE")
                .field(Field.day("since", "matchmaking.match.since"), "M.SINCE")
                .field(Field.wholeNumber("score", "matchmaking.score"), "M.SCORE")
                .field(Field.day("validated", "matchmaking.match.validated"), "M.VALIDATED_ON")
                .field(Field.text("wave", "matchmaking.match.wave").disaggregating(), "W.NAME")
                .order(Sort.ascending("mentor"), Sort.ascending("mentee"))
                .path(PATH)
                .build();
    }

    private static List<Option> states() {
        return Arrays.stream(State.values())
                .map(state -> new Option(state.name(), StateWords.of(state)))
                .toList();
    }

    /** All that a user reaches. */
    public Dataset all() {
        return all;
    }

    /** Those of one wave here. */
    public Dataset of(long wave) {
        return all.where(Clause.of("M.WAVE_ID = ?", wave));
    }
}
