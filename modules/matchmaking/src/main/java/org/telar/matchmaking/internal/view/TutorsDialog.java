// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Tutoring;
import org.telar.ui.LongWork;

/** Which mentors of a wave are its generalist tutors. */
final class TutorsDialog extends Dialog {
    private final MultiSelectComboBox<Named<Mentor>> tutors =
            new MultiSelectComboBox<>(getTranslation("matchmaking.tutors.who"));
    private final IntegerField places = new IntegerField(getTranslation("matchmaking.tutors.places"));
    private final Div work = new Div();

    TutorsDialog(MatchmakingServices services, User user, long wave, Tutoring tutoring, Runnable changed) {
        setHeaderTitle(getTranslation("matchmaking.tutors.name"));
        setWidth("min(34rem, 96vw)");
        Set<String> named = tutoring.tutors().stream().map(Tutoring.Tutor::code).collect(Collectors.toSet());
        tutors.setItems(tutoring.mentors());
        tutors.setItemLabelGenerator(Named::name);
        tutors.setWidthFull();
        tutors.setAutoExpand(AutoExpandMode.VERTICAL);
        tutors.setHelperText(getTranslation(
                "matchmaking.tutors.needed", tutoring.enterprises(), tutoring.needed(), tutoring.limit()));
        choose(tutoring, named);
        places.setMin(1);
        places.setMax(tutoring.limit());
        places.setStepButtonsVisible(true);
        places.setValue(tutoring.tutors().stream()
                .mapToInt(Tutoring.Tutor::places)
                .max()
                .orElse(tutoring.limit()));
        Button suggest = new Button(getTranslation("matchmaking.tutors.suggest"), click -> {
            LongWork search = new LongWork();
            work.add(search);
            search.start(
                    watch -> services.tutors().suggested(user, wave),
                    found -> {
                        work.removeAll();
                        choose(tutoring, found);
                    },
                    work::removeAll);
        });
        Div content =
                new Div(new Paragraph(getTranslation("matchmaking.tutors.explain")), tutors, suggest, work, places);
        content.addClassName("telar-stack");
        add(content);
        Button save = new Button(getTranslation("matchmaking.rules.save"), click -> {
            Optional<Message> objection =
                    services.tutors().name(user, wave, tutoring, chosen(), places.isEmpty() ? 0 : places.getValue());
            objection.ifPresentOrElse(
                    reason -> {
                        Notice.warn(this, reason);
                        click.getSource().setEnabled(true);
                    },
                    () -> {
                        close();
                        changed.run();
                    });
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void choose(Tutoring tutoring, Set<String> codes) {
        Map<String, Named<Mentor>> byCode = tutoring.mentors().stream()
                .collect(Collectors.toMap(one -> one.who().code(), one -> one));
        tutors.setValue(codes.stream().map(byCode::get).collect(Collectors.toSet()));
    }

    private Set<String> chosen() {
        return tutors.getValue().stream().map(one -> one.who().code()).collect(Collectors.toSet());
    }
}
