// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.kernel.Checks;

/**
 * What a person is for a time: a participant this year may be a mentor the next (ACT-05). Several at once are possible.
 *
 * @param person her id
 * @param organisation id of the organisation that she is it for, such as the buyer whose contact she is
 * @param from the first day
 * @param until the last day; empty while it lasts
 */
public record Role(
        long person, Kind kind, Optional<Long> organisation, LocalDate from, Optional<LocalDate> until, String note) {
    private static final int LONGEST_NOTE = 500;

    /** Kinds of roles (ACT-02 to ACT-21). */
    public enum Kind {
        PARTICIPANT,
        MENTEE,
        MENTOR,
        SPEAKER,
        TUTOR,
        COORDINATOR,
        CONTACT,
        STAFF;

        public Message label() {
            return Message.of("kernel.role." + name().toLowerCase(Locale.ROOT));
        }
    }

    public Role {
        note = note.strip();
    }

    public static Role since(long person, Kind kind, LocalDate from) {
        return new Role(person, kind, Optional.empty(), from, Optional.empty(), "");
    }

    /** On its first, its last and each day between. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    public Role ofPerson(long other) {
        return new Role(other, kind, organisation, from, until, note);
    }

    public Role endedOn(LocalDate last) {
        return new Role(person, kind, organisation, from, Optional.of(last), note);
    }

    public List<Flaw> flaws() {
        return new Checks()
                .when(
                        organisation.isEmpty() && (kind == Kind.CONTACT || kind == Kind.STAFF),
                        "organisation",
                        Message.of("kernel.flaw.whose", kind.label()))
                .inOrder("until", from, until)
                .text("note", note, LONGEST_NOTE)
                .flaws();
    }
}
