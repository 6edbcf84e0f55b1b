// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Insights;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.api.User;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.people.Person;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.participation.Engagement;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Participations;

/** In what a person or an enterprise took part over the years, the latest first, for whoever shows her. */
@Component
public final class ParticipationInsights implements Insights {
    private final Participations participations;

    @Activate
    public ParticipationInsights(@Reference Participations participations) {
        this.participations = participations;
    }

    @Override
    public List<Insight> about(User user, Subject subject) {
        return who(subject)
                .filter(known -> user.may(ProgrammePermissions.SEE_PARTICIPANTS))
                .map(known -> participations.of(user, known).stream()
                        .map(ParticipationInsights::told)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Participant> who(Subject subject) {
        long id = subject.id();
        if (subject.equals(Person.subject(id))) {
            return Optional.of(Participant.person(id));
        }
        return subject.equals(Organisation.subject(id)) ? Optional.of(Participant.enterprise(id)) : Optional.empty();
    }

    private static Insight told(Engagement engagement) {
        Participation part = engagement.participation().value();
        Message sentence = Message.of(
                "programme.insight.takes-part",
                part.role().label(),
                engagement.wave().value().name(),
                engagement.programme().value().name(),
                part.standing().label());
        return new Insight(sentence, "programme/" + engagement.programme().id() + "/participants");
    }
}
