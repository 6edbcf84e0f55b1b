// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.internal.store.LinkStore;
import org.telar.matchmaking.internal.store.MatchStore;

/**
 * Takes lines of a list from whom they were tied to in the shared database, since a new list gives their codes to somebody else.
 * Whoever brings the list need not reach them. Safe for many threads.
 */
public final class Untying {
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(User.EVERYTHING));

    private final LinkStore lines;
    private final MatchStore matches;
    private final MentorLabels labels;

    public Untying(LinkStore lines, MatchStore matches, Scopes scopes) {
        this.lines = lines;
        this.matches = matches;
        labels = new MentorLabels(matches, scopes);
    }

    /** Call it in the transaction that writes them. */
    void mentors(long wave, Set<Long> others) {
        untie(() -> lines.untieMentors(wave, others));
    }

    /** Call it in the transaction that writes them. */
    void mentees(long wave, Set<Long> others) {
        untie(() -> lines.untieMentees(wave, others));
    }

    private void untie(Supplier<Set<Mentored>> untied) {
        matches.asTelar("lines of a list that are somebody else's by now", () -> {
            Set<Mentored> former = untied.get();
            former.forEach(one -> labels.follow(TELAR, one));
            return former;
        });
    }
}
