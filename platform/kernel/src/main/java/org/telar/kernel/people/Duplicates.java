// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;

/**
 * Finds who is perhaps there twice, and makes one of two when a person says so; never by itself. Safe for many threads.
 */
public interface Duplicates {
    /**
     * @param likeness 0 to 1: from 0.9 almost surely the same, below 0.7 not told
     * @param reasons what they have in common, in words; at least one
     */
    record Candidate(Stored<Person> person, double likeness, List<Message> reasons) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param undone when it was taken back; empty while it holds */
    record Merge(long kept, long merged, LocalDateTime at, Optional<LocalDateTime> undone) {}

    /**
     * Who may be the same as this one, the likest first, ten at most. Tolerates accents, order of names and typing slips;
     * quick enough to be asked while she is being entered, and for each row of an import.
     *
     * @param known her own id, when she is stored already
     */
    List<Candidate> of(User user, Person person, Optional<Long> known);

    /**
     * Makes one of two: all that the kernel knows of the second belongs to the first from now on; other modules follow when
     * they hear {@link PersonMerged}.
     *
     * @param wanted what is right of both, as the user chose
     */
    Change<Person> merge(User user, Stored<Person> kept, Stored<Person> merged, Person wanted);

    /** What was merged into this person, the latest first. */
    List<Stored<Merge>> merges(User user, long person);

    /**
     * Takes a merge back: both are there again with what belonged to each. The first gets back what she was before, unless
     * someone changed her since: then she stays as she is.
     */
    Change<Person> undo(User user, Stored<Merge> merge);
}
