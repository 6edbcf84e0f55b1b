// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Call.State;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Flaw;
import org.telar.recruitment.internal.store.CallStore;

/** All that can be done with calls. Every method checks what the user may do. Safe for many threads. */
public final class Calls {
    public static final Permission SEE = new Permission("recruitment.see");

    /** Create, change, close and reopen calls. */
    public static final Permission EDIT = new Permission("recruitment.edit");

    private final CallStore store;
    private final Clock clock;

    /** @param clock in the office's time zone: its days open and close calls */
    public Calls(CallStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What comes of a change: it was made, or the user is told why not. */
    public sealed interface Change {
        /** @param id of the call that was created or changed */
        record Done(long id) implements Change {}

        record Flawed(List<Flaw> flaws) implements Change {}

        record Refused(Message reason) implements Change {}
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sorted by {@link Call#mostUrgentFirst}. */
    public List<Call> all(User user) {
        user.require(SEE);
        return store.all().stream().sorted(Call.mostUrgentFirst(today())).toList();
    }

    public Change create(User user, Terms terms) {
        user.require(EDIT);
        List<Flaw> flaws = terms.flaws();
        return flaws.isEmpty() ? new Change.Done(store.create(terms)) : new Change.Flawed(flaws);
    }

    /** @param seen the call as the user saw it when she began */
    public Change change(User user, Call seen, Terms terms) {
        user.require(EDIT);
        List<Flaw> flaws = terms.flaws();
        return flaws.isEmpty() ? write(seen, seen.with(terms)) : new Change.Flawed(flaws);
    }

    /** Closes an open call before its closing day. */
    public Change close(User user, Call seen) {
        user.require(EDIT);
        return seen.state(today()) == State.OPEN
                ? write(seen, seen.closed(today()))
                : new Change.Refused(
                        Message.of("recruitment.not-open", seen.terms().name()));
    }

    /** Takes an early closing back. */
    public Change reopen(User user, Call seen) {
        user.require(EDIT);
        return seen.canReopen(today())
                ? write(seen, seen.reopened())
                : new Change.Refused(
                        Message.of("recruitment.not-closed-early", seen.terms().name()));
    }

    private Change write(Call seen, Call changed) {
        return store.write(changed)
                ? new Change.Done(seen.id())
                : new Change.Refused(
                        Message.of("recruitment.changed-meanwhile", seen.terms().name()));
    }
}
