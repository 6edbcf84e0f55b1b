// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Change;
import org.telar.api.Insights.Insight;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.programme.Wave;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class WaveInsightsTest {
    private static final User STAFF = Ground.STAFF;

    private final Ground ground;
    private final WaveInsights insights;
    private final long wave;

    WaveInsightsTest(Database database) {
        ground = new Ground(database);
        insights = new WaveInsights(ground.waves);
        Change.Done<?> made = assertInstanceOf(
                Change.Done.class,
                ground.waves.create(STAFF, "Ola 1", Optional.of(new ProgrammeWave(17, 3, "CL", "Ola 1"))));
        wave = made.stored().id();
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private List<Insight> saying(String key, Object... values) {
        return List.of(new Insight(Message.of("matchmaking.insight." + key, values), "matchmaking/wave/" + wave));
    }

    @Test
    void saysOfItsWavesHowManyPlacesAreLackingToWhoMaySeeThem() {
        assertEquals(saying("nobody", 0L), insights.about(STAFF, Wave.subject(17)));
        assertEquals(List.of(), insights.about(STAFF, Wave.subject(18)));
        assertEquals(List.of(), insights.about(STAFF, new Subject("programme.phase", 17)));
        User stranger = new User(9, "Eva", Locale.of("es"), Set.of("recruitment.see"));
        assertEquals(List.of(), insights.about(stranger, Wave.subject(17)));

        ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2"), mentee("E3")));
        ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 2)));
        assertEquals(saying("lacking", 1L, 2L, 3), insights.about(STAFF, Wave.subject(17)));
        ground.waves.bringMentors(STAFF, wave, List.of(mentor("M2", 1)));
        assertEquals(saying("enough", 3L, 3), insights.about(STAFF, Wave.subject(17)));
    }
}
