// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.EventListener;
import org.telar.api.Texts;
import org.telar.kernel.Office;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.mail.Mails;
import org.telar.matchmaking.MatchEnded;
import org.telar.matchmaking.internal.store.Tables;

/** Nobody goes to a meeting with somebody who declined. */
@Component(service = EventListener.class)
public final class MeetingsCalledOff implements EventListener<MatchEnded> {
    private final Meetings meetings;

    @Activate
    public MeetingsCalledOff(
            @Reference Tables tables,
            @Reference People people,
            @Reference Organisations organisations,
            @Reference Mails mails,
            @Reference Texts texts,
            @Reference Office office) {
        this(new Meetings(
                tables, people, organisations, mails, texts, tables.clock().withZone(office.zone())));
    }

    MeetingsCalledOff(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String id() {
        return "matchmaking.meeting-called-off";
    }

    @Override
    public Class<MatchEnded> type() {
        return MatchEnded.class;
    }

    @Override
    public void happened(MatchEnded event) {
        meetings.callOff(event.match());
    }
}
