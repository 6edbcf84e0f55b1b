// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.persistence.ModuleStore;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Call.State;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.store.CallStore;

/** All that can be done with calls. Every method checks what the user may do. Safe for many threads. */
public final class Calls {
    public static final Permission SEE = new Permission("recruitment.see");

    /** Create, change, close and reopen calls. */
    public static final Permission EDIT = new Permission("recruitment.edit");

    private final ModuleStore data;
    private final CallStore store;
    private final Clock clock;

    /** @param clock in the office's time zone: its days open and close calls */
    public Calls(ModuleStore data, Clock clock) {
        this.data = data;
        this.clock = clock;
        store = new CallStore(data);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sorted by {@link Call#mostUrgentFirst}. */
    public List<Stored<Call>> all(User user) {
        return data.as(
                user,
                SEE,
                () -> store.all().stream().sorted(Call.mostUrgentFirst(today())).toList());
    }

    public Change<Call> create(User user, Terms terms) {
        return save(user, Optional.empty(), new Call(terms, Optional.empty()));
    }

    /**
     * Creates or changes a call.
     *
     * @param seen the call as the user saw it when she began; empty for a new one
     */
    public Change<Call> save(User user, Optional<Stored<Call>> seen, Call wanted) {
        user.require(EDIT);
        List<Flaw> flaws = wanted.flaws();
        return flaws.isEmpty() ? stored(user, seen, wanted) : new Change.Flawed<>(flaws);
    }

    private Change<Call> stored(User user, Optional<Stored<Call>> seen, Call wanted) {
        return data.as(user, EDIT, () -> store.save(seen, wanted));
    }

    /** Closes an open call before its closing day. */
    public Change<Call> close(User user, Stored<Call> seen) {
        user.require(EDIT);
        return seen.value().state(today()) == State.OPEN
                ? stored(user, Optional.of(seen), seen.value().closed(today()))
                : refused("recruitment.not-open", seen);
    }

    /** Takes an early closing back. */
    public Change<Call> reopen(User user, Stored<Call> seen) {
        user.require(EDIT);
        return seen.value().canReopen(today())
                ? stored(user, Optional.of(seen), seen.value().reopened())
                : refused("recruitment.not-closed-early", seen);
    }

    private static Change<Call> refused(String key, Stored<Call> seen) {
        return new Change.Refused<>(Message.of(key, seen.value().terms().name()));
    }
}
