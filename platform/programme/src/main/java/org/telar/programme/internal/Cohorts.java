// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.HashSet;
import java.util.Set;
import org.apache.cayenne.exp.Expression;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.kernel.Scopes.Subject;
import org.telar.programme.internal.store.ParticipationRow;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participant;

/** Who takes part in a wave is within reach of those who work in it, and in its programme. */
final class Cohorts {
    private static final String SOURCE = "programme";

    private final Tables tables;
    private final Scopes scopes;

    Cohorts(Tables tables, Scopes scopes) {
        this.tables = tables;
        this.scopes = scopes;
    }

    /**
     * Call it in the transaction that changes where someone takes part.
     *
     * @throws org.telar.api.AccessDenied when the user does not reach the participant
     */
    void follow(User user, Participant who) {
        Subject subject = who.kind() == Participant.Kind.PERSON ? Subject.PERSON : Subject.ORGANISATION;
        Set<Scope> theirs =
                tables.store().asTelar("of all waves, also of those that the user does not reach", () -> of(who));
        scopes.set(user, subject, who.id(), SOURCE, theirs);
    }

    private Set<Scope> of(Participant who) {
        Expression theirs =
                ParticipationRow.KIND.eq(who.kind().name()).andExp(ParticipationRow.PARTICIPANT.eq(who.id()));
        Set<Scope> found = new HashSet<>();
        tables.participations().where(theirs).stream()
                .map(participation -> participation.value().wave())
                .distinct()
                .forEach(wave -> {
                    found.add(Scope.of(Kind.WAVE, wave));
                    tables.waves()
                            .find(wave)
                            .ifPresent(there -> found.add(
                                    Scope.of(Kind.PROGRAMME, there.value().programme())));
                });
        return found;
    }
}
