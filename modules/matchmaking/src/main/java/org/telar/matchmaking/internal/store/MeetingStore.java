// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.OptionalInt;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.internal.MatchEntry.Meeting;
import org.telar.persistence.ModuleStore;

/** When and where the two of a match meet. Reads and writes, in the reach of whoever is acting. */
public final class MeetingStore {
    private final ModuleStore store;

    public MeetingStore(ModuleStore store) {
        this.store = store;
    }

    /**
     * @return how often it was told before, for the sequence of invitations; empty when the match is not published any more
     * @throws org.telar.persistence.ConcurrentChange when something else became of the match in the same moment
     */
    public OptionalInt plan(long match, Meeting meeting) {
        return store.change(context -> {
            MatchRow row = MatchStore.require(context, match);
            if (!row.getState().equals(State.PUBLISHED.name())) {
                return OptionalInt.empty();
            }
            row.setMeetingAt(meeting.at());
            row.setMeetingPlace(meeting.place());
            return OptionalInt.of(told(row));
        });
    }

    /** There is no meeting any more. @return how often it was told, for the sequence of what calls it off */
    public int callOff(long match) {
        return store.change(context -> {
            MatchRow row = MatchStore.require(context, match);
            row.setMeetingAt(null);
            row.setMeetingPlace(null);
            return told(row);
        });
    }

    private static int told(MatchRow row) {
        int before = row.getMeetingSent();
        row.setMeetingSent(before + 1);
        return before;
    }
}
