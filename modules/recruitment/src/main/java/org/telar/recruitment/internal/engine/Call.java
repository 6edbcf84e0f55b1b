// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.telar.api.Flaw;
import org.telar.api.Stored;

/**
 * A call for applications (<em>convocatoria</em>, REC-08).
 *
 * @param closedEarly the day on which someone closed it before its time
 */
public record Call(Terms terms, Optional<LocalDate> closedEarly) {
    /** In the order in which people look for calls. */
    public enum State {
        OPEN,
        PLANNED,
        CLOSED
    }

    /** Open on its opening and on its closing day and on each day between, unless someone closed it. */
    public State state(LocalDate today) {
        if (closedEarly.isPresent() || today.isAfter(terms.closes())) {
            return State.CLOSED;
        }
        return today.isBefore(terms.opens()) ? State.PLANNED : State.OPEN;
    }

    /** Days to the closing day, for an open call: 0 on the last day. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, terms.closes());
    }

    /** Days to the opening day, for a planned call: 1 on the day before. */
    public long daysToOpening(LocalDate today) {
        return ChronoUnit.DAYS.between(today, terms.opens());
    }

    /** Whether it is closed only because someone closed it early. */
    public boolean canReopen(LocalDate today) {
        return closedEarly.isPresent() && !today.isAfter(terms.closes());
    }

    /** Those of its terms, with the path to what they are about: {@code terms.name}. */
    public List<Flaw> flaws() {
        return terms.flaws().stream()
                .map(flaw -> new Flaw("terms." + flaw.field(), flaw.message()))
                .toList();
    }

    public Call with(Terms changed) {
        return new Call(changed, closedEarly);
    }

    public Call closed(LocalDate day) {
        return new Call(terms, Optional.of(day));
    }

    public Call reopened() {
        return new Call(terms, Optional.empty());
    }

    /** Open calls, the first to close leading; then planned ones, the first to open leading; then closed, latest first. */
    public static Comparator<Stored<Call>> mostUrgentFirst(LocalDate today) {
        return Comparator.<Stored<Call>, State>comparing(call -> call.value().state(today))
                .thenComparingLong(call -> call.value().urgency(today))
                .thenComparingLong(Stored::id);
    }

    /** The less, the more urgent among calls of one state. */
    private long urgency(LocalDate today) {
        return switch (state(today)) {
            case OPEN -> terms.closes().toEpochDay();
            case PLANNED -> terms.opens().toEpochDay();
            case CLOSED -> -closedEarly.orElse(terms.closes()).toEpochDay();
        };
    }
}
