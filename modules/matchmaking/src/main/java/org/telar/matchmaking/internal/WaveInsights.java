// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import org.telar.api.Insights;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.api.User;
import org.telar.programme.Wave;

/** Whether the mentors of a programme's wave have places enough for its mentees, for modules that show the wave. */
record WaveInsights(Waves waves) implements Insights {
    @Override
    public List<Insight> about(User user, Subject subject) {
        return subject.equals(Wave.subject(subject.id())) && user.may(Permissions.SEE)
                ? waves.ofProgramme(user, subject.id()).stream()
                        .map(WaveInsights::places)
                        .toList()
                : List.of();
    }

    private static Insight places(WaveEntry wave) {
        return new Insight(sentence(wave), Waves.path(wave.id()));
    }

    private static Message sentence(WaveEntry wave) {
        long lacking = wave.mentees() - wave.places();
        if (wave.mentees() == 0) {
            return Message.of("matchmaking.insight.nobody", wave.places());
        }
        return lacking > 0
                ? Message.of("matchmaking.insight.lacking", lacking, wave.places(), wave.mentees())
                : Message.of("matchmaking.insight.enough", wave.places(), wave.mentees());
    }
}
