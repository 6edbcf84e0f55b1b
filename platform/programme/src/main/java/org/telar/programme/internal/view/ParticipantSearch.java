// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.programme.participation.Participant;

/** Finds those who take part by their names, which the kernel knows. */
final class ParticipantSearch extends TextField {
    /** So many numbers fit a question to every database, and nobody looks through more. */
    private static final int MOST = 500;

    private final ProgrammeServices services;
    private final User user;
    private final Words words = new Words(this);
    private Optional<Set<Participant>> sought = Optional.empty();

    /** @param changed called when others are sought */
    ParticipantSearch(ProgrammeServices services, User user, Runnable changed) {
        this.services = services;
        this.user = user;
        setPlaceholder(words.say("programme.participants.search"));
        setAriaLabel(words.say("programme.participants.search"));
        setClearButtonVisible(true);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            seek(change.getValue());
            changed.run();
        });
    }

    /** Those whom the typed words name; empty for everybody, also while too many are called so. */
    Optional<Set<Participant>> sought() {
        return sought;
    }

    private void seek(String typed) {
        Set<Participant> found = new HashSet<>();
        boolean many = !typed.isBlank() && (addPeople(typed, found) | addEnterprises(typed, found));
        sought = typed.isBlank() || many ? Optional.empty() : Optional.of(found);
        setErrorMessage(many ? words.say("programme.participants.search.many", MOST) : "");
        setInvalid(many);
    }

    /** @return whether there may be more of them */
    private boolean addPeople(String typed, Set<Participant> found) {
        if (!user.may(People.SEE)) {
            return false;
        }
        List<Stored<Person>> named = services.people().named(user, typed, MOST);
        named.forEach(one -> found.add(Participant.person(one.id())));
        return named.size() >= MOST;
    }

    /** @return whether there may be more of them */
    private boolean addEnterprises(String typed, Set<Participant> found) {
        if (!user.may(Choosers.SEE_ORGANISATIONS)) {
            return false;
        }
        List<Stored<Organisations.Entry>> named = services.organisations().named(user, typed, MOST);
        named.stream()
                .filter(one -> one.value().kind() == Organisation.Kind.ENTERPRISE)
                .forEach(one -> found.add(Participant.enterprise(one.id())));
        return named.size() >= MOST;
    }
}
