// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.ClassPathTexts;
import org.telar.api.EventListener;
import org.telar.api.Stored;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.kernel.people.PersonMerged;
import org.telar.programme.internal.store.PersonLinks;
import org.telar.programme.internal.store.Steps;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Step;

/**
 * Participations, tasks and documents of someone who turned out to be another one are that one's from now on. When both
 * took part in the same wave in the same role, both participations stay with all their steps, and the one that came says
 * so in its history: which of them tells the truth is for people to decide.
 */
@Component(service = EventListener.class)
public final class MergedPeople implements EventListener<PersonMerged> {
    /** Of what no person recorded. */
    static final long NOBODY = 0;

    static final User TELAR = new User(NOBODY, "", Locale.of("es"), Set.of(User.EVERYTHING));

    private final Tables tables;
    private final Cohorts cohorts;
    private final PersonLinks links;
    private final Steps steps;
    private final Clock clock;
    private final String remark;

    @Activate
    public MergedPeople(@Reference Tables tables, @Reference Scopes scopes) {
        this(tables, Clock.systemUTC(), scopes);
    }

    MergedPeople(Tables tables, Clock clock, Scopes scopes) {
        cohorts = new Cohorts(tables, scopes);
        this.tables = tables;
        this.clock = clock;
        links = new PersonLinks(tables.store());
        steps = new Steps(tables.store());
        remark = remark();
    }

    /** In both languages, as it is stored before anybody reads it. */
    static String remark() {
        Texts texts = new ClassPathTexts(MergedPeople.class);
        return String.join(
                " / ",
                List.of(
                        texts.text(Locale.of("es"), "programme.merge.besides"),
                        texts.text(Locale.ENGLISH, "programme.merge.besides")));
    }

    @Override
    public String id() {
        return "programme.person-merged";
    }

    @Override
    public Class<PersonMerged> type() {
        return PersonMerged.class;
    }

    @Override
    public void happened(PersonMerged event) {
        tables.inTransaction(() -> {
            boolean first = links.undone(event.merge()).isEmpty();
            if (first) {
                links.heard(event.merge(), false);
                links.turn(event.merge(), event.merged(), event.kept()).forEach(this::remark);
                cohorts.follow(TELAR, Participant.person(event.merged()));
                cohorts.follow(TELAR, Participant.person(event.kept()));
            }
            return first;
        });
    }

    private void remark(Stored<Participation> besides) {
        Participation now = besides.value();
        steps.add(besides.id(), new Step(now.standing(), now.since(), remark, NOBODY, Instant.now(clock)));
    }
}
