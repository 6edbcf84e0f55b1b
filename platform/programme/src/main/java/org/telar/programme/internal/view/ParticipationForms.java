// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.people.People;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.participation.Engagement;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.participation.Step;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** Begins participations, shows their history, and moves them on. */
final class ParticipationForms {
    private final ProgrammeServices services;
    private final User user;
    private final Runnable saved;

    /** What the form of a new participation holds; one of person and enterprise. */
    record BeginEntry(
            Optional<Choice> person,
            Optional<Choice> enterprise,
            Role role,
            Standing standing,
            LocalDate since,
            String reason) {

        Optional<Participant> who() {
            return person.map(one -> Participant.person(one.id()))
                    .or(() -> enterprise.map(one -> Participant.enterprise(one.id())));
        }
    }

    /** A participation with the name of who takes part. */
    private record Line(String name, Stored<Participation> stored) {
        Participation value() {
            return stored.value();
        }
    }

    /** What the form of a step holds. */
    record StepEntry(Standing standing, LocalDate since, String reason) {}

    ParticipationForms(ProgrammeServices services, User user, Runnable saved) {
        this.services = services;
        this.user = user;
        this.saved = saved;
    }

    void begin(Stored<Wave> wave) {
        BeginEntry blank =
                new BeginEntry(Optional.empty(), Optional.empty(), Role.MENTEE, Standing.INVITED, services.today(), "");
        Form<BeginEntry> form = new Form<>(
                BeginEntry.class,
                "programme.participation",
                services.drafts(user),
                (seen, wanted) -> wanted.who()
                        .map(who -> begin(wave, who, wanted))
                        .orElseGet(() ->
                                new Change.Flawed<>(List.of(new Flaw("person", Message.of("programme.flaw.nobody"))))));
        if (user.may(People.SEE)) {
            form.add(Choosers.person("person", "programme.participant.person", services.people(), user));
        }
        if (user.may(Choosers.SEE_ORGANISATIONS)) {
            form.add(Choosers.organisation(
                            "enterprise",
                            "programme.participant.enterprise",
                            services.organisations(),
                            user,
                            Organisation.Kind.ENTERPRISE)
                    .help("programme.field.enterprise.help"));
        }
        form.add(Fields.oneOf("role", "programme.field.role-in-wave", Role.class, Role::label))
                .add(Fields.oneOf("standing", "programme.field.state", Standing.class, Standing::label))
                .add(Fields.day("since", "programme.field.since"))
                .add(Fields.longText("reason", "programme.field.reason"));
        form.show(new Stored<>(wave.id(), 0, blank));
        Words words = new Words(form);
        Forms.open(words.say("programme.participants.add-to", wave.value().name()), form, stored -> saved.run());
    }

    private Change<BeginEntry> begin(Stored<Wave> wave, Participant who, BeginEntry entry) {
        Participation wanted = new Participation(wave.id(), who, entry.role(), entry.standing(), entry.since());
        return told(services.participations().begin(user, wanted, entry.reason()), entry);
    }

    /** The same outcome for the form, which holds other fields than what is stored. */
    private static <F> Change<F> told(Change<Participation> change, F entry) {
        return switch (change) {
            case Change.Done<Participation> done -> new Change.Done<>(new Stored<>(0, 0, entry));
            case Change.Flawed<Participation> flawed -> new Change.Flawed<>(flawed.flaws());
            case Change.Refused<Participation> refused -> new Change.Refused<>(refused.reason());
            case Change.Overtaken<Participation> overtaken ->
                new Change.Refused<>(Message.of(
                        "programme.changed-meanwhile",
                        overtaken.current().value().standing().label()));
        };
    }

    /** The history of a participation, and what can come next. */
    void show(Stored<Participation> stored) {
        Line line = new Line(name(stored.value().who()), stored);
        Dialog dialog = new Dialog(line.name());
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        Words words = new Words(dialog);
        Div content = new Div(history(line, words));
        content.addClassName("telar-stack");
        dialog.add(content);
        List<Standing> next = List.copyOf(line.value().standing().next());
        if (user.may(ProgrammePermissions.EDIT_PARTICIPANTS) && !next.isEmpty()) {
            Div moves = new Div();
            moves.addClassName("telar-actions");
            next.forEach(standing -> moves.add(new Button(words.say(standing.label()), click -> {
                dialog.close();
                move(line, standing);
            })));
            content.add(new H3(words.say("programme.participants.next")), moves);
        }
        content.add(new H3(words.say("programme.participants.over-the-years")), engagements(line, words));
        record(line.value().who())
                .ifPresent(path -> dialog.getFooter()
                        .add(new Button(words.say("programme.participants.record"), click -> {
                            dialog.close();
                            UI.getCurrent().navigate(path);
                        })));
        dialog.getFooter().add(new Button(words.say("ui.close"), click -> dialog.close()));
        dialog.open();
    }

    private String name(Participant who) {
        return switch (who.kind()) {
            case PERSON -> Choosers.name(services.people(), user, who.id());
            case ENTERPRISE -> Choosers.name(services.organisations(), user, who.id());
        };
    }

    /** Path of the view that shows who takes part, unless the user may not see her. */
    private Optional<String> record(Participant who) {
        return switch (who.kind()) {
            case PERSON -> user.may(People.SEE) ? Optional.of("kernel/person/" + who.id()) : Optional.empty();
            case ENTERPRISE ->
                user.may(Choosers.SEE_ORGANISATIONS) ? Optional.of("kernel/enterprise/" + who.id()) : Optional.empty();
        };
    }

    private OrderedList history(Line line, Words words) {
        OrderedList list = new OrderedList();
        for (Step step : services.participations().history(user, line.stored().id())) {
            ListItem item =
                    new ListItem(ParticipantsPart.badge(step.standing(), words), new Span(" " + words.day(step.day())));
            if (!step.reason().isEmpty()) {
                item.add(Words.muted(step.reason()));
            }
            list.add(item);
        }
        return list;
    }

    private UnorderedList engagements(Line line, Words words) {
        UnorderedList list = new UnorderedList();
        for (Engagement one : services.participations().of(user, line.value().who())) {
            Participation value = one.participation().value();
            list.add(new ListItem(words.say(
                    "programme.participants.engagement",
                    words.say(value.role().label()),
                    one.wave().value().name(),
                    one.programme().value().name(),
                    words.say(value.standing().label()))));
        }
        return list;
    }

    private void move(Line line, Standing next) {
        Form<StepEntry> form = new Form<>(
                StepEntry.class,
                "programme.step",
                services.drafts(user),
                (seen, wanted) -> told(
                        services.participations()
                                .move(user, line.stored(), wanted.standing(), wanted.since(), wanted.reason()),
                        wanted));
        form.within(next);
        form.add(Fields.day("since", "programme.field.since"))
                .add(Fields.longText("reason", "programme.field.reason")
                        .help(next.needsReason() ? "programme.field.reason.needed" : "programme.field.reason.help"));
        form.show(new Stored<>(line.stored().id(), 0, new StepEntry(next, services.today(), "")));
        Words words = new Words(form);
        Forms.open(
                words.say("programme.participants.move", line.name(), words.say(next.label())),
                form,
                stored -> saved.run());
    }
}
