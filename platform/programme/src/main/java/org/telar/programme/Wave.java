// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Flaw;
import org.telar.api.Subject;
import org.telar.programme.internal.engine.Flaws;

/**
 * A wave of a programme (<em>ola</em>): those who are matched and mentored together (REC-23, MAT-11).
 *
 * @param programme id of its programme
 * @param number from 1; unique within the programme
 * @param capacity how many mentees and participants it has places for; 0 while it is not known, then nobody gets a place
 * @param methodology id of the version that it follows; empty: the one that is in use. The sources describe wave 1 only,
 *     so later waves follow the same unless they name another (domain.md, ambiguity 11)
 */
public record Wave(
        long programme,
        int number,
        String name,
        Optional<LocalDate> begins,
        Optional<LocalDate> ends,
        int capacity,
        OptionalLong methodology) {
    public static final int MOST = 99;
    public static final int LARGEST_CAPACITY = 100_000;

    public Wave {
        name = name.strip();
    }

    /** As which modules speak of it to each other. */
    public static Subject subject(long id) {
        return new Subject("programme.wave", id);
    }

    public boolean hasBegun(LocalDate today) {
        return begins.map(day -> !day.isAfter(today)).orElse(false);
    }

    public Wave following(long version) {
        return new Wave(programme, number, name, begins, ends, capacity, OptionalLong.of(version));
    }

    public List<Flaw> flaws() {
        return new Flaws()
                .within("number", number, 1, MOST)
                .named("name", name, Programme.LONGEST_NAME)
                .span("begins", begins, "ends", ends)
                .within("capacity", capacity, 0, LARGEST_CAPACITY)
                .all();
    }
}
