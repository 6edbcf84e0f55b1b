// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.workplan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.programme.Codes;
import org.telar.programme.internal.engine.Flaws;

/**
 * A task or deliverable of a programme's workplan.
 *
 * @param programme id of its programme
 * @param phase id of the phase that it belongs to
 * @param wave id of the wave that it belongs to
 * @param person id of who answers for it, in the kernel
 * @param role who answers for it when that is not one person, for instance the coordination
 * @param lasts days that it takes, the day on which it is due included; at least 1
 * @param needs ids of tasks that come before it
 */
public record Task(
        long programme,
        Kind kind,
        String title,
        OptionalLong phase,
        OptionalLong wave,
        OptionalLong person,
        Optional<String> role,
        Due due,
        int lasts,
        State state,
        List<Long> needs,
        String note) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_ROLE = 40;
    public static final int LONGEST_NOTE = 2000;
    public static final int LONGEST = 1000;
    private static final int EARLIEST_AFTER = -1000;
    private static final int LATEST_AFTER = 4000;
    private static final int MOST_NEEDS = 90;

    public enum Kind {
        TASK,
        DELIVERABLE;

        public Message label() {
            return Message.of("programme.task." + Codes.of(this));
        }
    }

    public enum State {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED;

        public boolean isOpen() {
            return this == PLANNED || this == UNDER_WAY;
        }

        public Message label() {
            return Message.of("programme.task." + Codes.of(this));
        }
    }

    public Task {
        title = title.strip();
        role = role.map(String::strip).filter(text -> !text.isEmpty());
        needs = needs.stream().distinct().toList();
        note = note.strip();
    }

    /** What comes due with the programme itself and is one day's work. */
    public static Task of(long programme, Kind kind, String title, Due due) {
        return new Task(
                programme,
                kind,
                title,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                due,
                1,
                State.PLANNED,
                List.of(),
                "");
    }

    public Task in(State changed) {
        return new Task(programme, kind, title, phase, wave, person, role, due, lasts, changed, needs, note);
    }

    public Task needing(List<Long> before) {
        return new Task(programme, kind, title, phase, wave, person, role, due, lasts, state, before, note);
    }

    public List<Flaw> flaws() {
        Flaws flaws = new Flaws().named("title", title, LONGEST_TITLE);
        role.ifPresent(text -> flaws.atMost("role", text, LONGEST_ROLE));
        switch (due) {
            case Due.On on -> flaws.day("due", on.day());
            case Due.After after -> flaws.within("due", after.days(), EARLIEST_AFTER, LATEST_AFTER);
        }
        return flaws.within("lasts", lasts, 1, LONGEST)
                .within("needs", needs.size(), 0, MOST_NEEDS)
                .atMost("note", note, LONGEST_NOTE)
                .all();
    }
}
