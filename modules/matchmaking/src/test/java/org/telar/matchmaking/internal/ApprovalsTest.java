// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telar.matchmaking.internal.Ground.STAFF;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ApprovalsTest {
    private static final int PEOPLE = 200;
    private static final int ROUNDS = 50;

    private final Ground ground;
    private final Approvals approvals;

    ApprovalsTest(Database database) {
        ground = new Ground(database);
        approvals = ground.approvals;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    /** One mentor with one place for each round; whoever won a round has a mentor in the next ones. */
    @Test
    void ofTwoHundredApprovalsForTheLastPlaceTheDatabaseKeepsOne() throws Exception {
        long wave = ground.wave("Race", 91);
        ground.waves.bringMentors(
                STAFF,
                wave,
                IntStream.range(0, ROUNDS).mapToObj(i -> mentor("M" + i, 1)).toList());
        ground.waves.bringMentees(
                STAFF,
                wave,
                IntStream.range(0, PEOPLE + ROUNDS)
                        .mapToObj(i -> mentee("E" + i))
                        .toList());
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int round = 0; round < ROUNDS; round++) {
                assertEquals(1, approved(threads, wave, "M" + round, round), "round " + round);
            }
        }
        List<MatchEntry> matches = ground.matches.entries(STAFF, wave);
        assertEquals(ROUNDS, matches.size());
        assertEquals(
                ROUNDS,
                matches.stream()
                        .map(match -> match.mentor().code())
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(
                ROUNDS,
                matches.stream()
                        .map(match -> match.mentee().code())
                        .collect(Collectors.toSet())
                        .size());
    }

    private int approved(ExecutorService threads, long wave, String mentor, int round) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Approval>> futures = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            List<ScoredPair> wanted = List.of(new ScoredPair(mentor, "E" + (round + i), 1));
            futures.add(threads.submit(() -> {
                go.await();
                return ground.tables
                        .matches()
                        .as(STAFF, Permissions.APPROVE, () -> approvals.approve(STAFF, wave, wanted, false));
            }));
        }
        go.countDown();
        int approved = 0;
        for (Future<Approval> future : futures) {
            approved += future.get().approved();
        }
        return approved;
    }
}
