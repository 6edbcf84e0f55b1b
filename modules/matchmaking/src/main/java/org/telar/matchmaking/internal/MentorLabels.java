// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.kernel.Scopes.Subject;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.internal.store.MatchStore;

/** Whoever mentors someone reaches her in the shared database, from when the match is published until it ends. */
final class MentorLabels {
    private static final String SOURCE = "matchmaking";

    private final MatchStore store;
    private final Scopes scopes;

    MentorLabels(MatchStore store, Scopes scopes) {
        this.store = store;
        this.scopes = scopes;
    }

    /**
     * Call it in the transaction that changes who mentors her.
     *
     * @throws org.telar.api.AccessDenied when the user does not reach her
     */
    void follow(User user, Mentored mentored) {
        Set<Scope> theirs =
                store
                        .asTelar("mentors of all waves, also of those out of sight", () -> store.mentorsOf(mentored))
                        .stream()
                        .map(mentor -> Scope.of(Kind.PERSON, mentor))
                        .collect(Collectors.toSet());
        Subject subject = mentored.kind() == Mentored.Kind.PERSON ? Subject.PERSON : Subject.ORGANISATION;
        scopes.set(user, subject, mentored.id(), SOURCE, theirs);
    }
}
