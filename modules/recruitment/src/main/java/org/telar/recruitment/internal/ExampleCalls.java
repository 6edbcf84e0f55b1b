// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;
import org.telar.recruitment.internal.engine.Wave;

/** Two invented calls around today, for who starts Telar to try it: mentors are sought now, enterprises soon. */
final class ExampleCalls {
    private static final Locale SPANISH = Locale.of("es");
    private static final User TELAR = new User(0, "", SPANISH, Set.of(User.EVERYTHING));

    private final Calls calls;
    private final Texts texts;

    ExampleCalls(Calls calls, Texts texts) {
        this.calls = calls;
        this.texts = texts;
    }

    /** Does nothing when there are calls already. */
    void make() {
        if (calls.all(TELAR).isEmpty()) {
            LocalDate today = calls.today();
            calls.create(
                    TELAR,
                    new Terms(
                            texts.text(SPANISH, "recruitment.example.mentors"),
                            Audience.MENTORS,
                            today.minusDays(10),
                            today.plusDays(20),
                            126,
                            Set.of(Source.PROFESSIONAL_NETWORKS, Source.CORPORATE_BUYERS, Source.WOMEN_ENTREPRENEURS),
                            Optional.empty()));
            calls.create(
                    TELAR,
                    new Terms(
                            texts.text(SPANISH, "recruitment.example.enterprises"),
                            Audience.ENTERPRISES,
                            today.plusDays(7),
                            today.plusDays(37),
                            650,
                            Set.of(Source.MULTIPLIERS, Source.MINISTRIES),
                            Optional.of(Wave.named(texts.text(SPANISH, "recruitment.example.wave")))));
        }
    }
}
