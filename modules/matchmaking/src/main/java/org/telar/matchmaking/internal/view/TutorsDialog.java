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
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Tutoring;
import org.telar.matchmaking.internal.Tutors;
import org.telar.ui.LongWork;

/** Which mentors of a wave are its generalist tutors. */
final class TutorsDialog extends Dialog {
    private final MatchmakingServices services;
    private final User user;
    private final long wave;
    private final Tutoring tutoring;
    private final Runnable changed;
    private final IntegerField places = new IntegerField(getTranslation("matchmaking.tutors.places"));
    private final MultiSelectComboBox<Named<Mentor>> tutors =
            new MultiSelectComboBox<>(getTranslation("matchmaking.tutors.who"));
    private final Div work = new Div();

    TutorsDialog(MatchmakingServices services, User user, long wave, Tutoring tutoring, Runnable changed) {
        this.services = services;
        this.user = user;
        this.wave = wave;
        this.tutoring = tutoring;
        this.changed = changed;
        setHeaderTitle(getTranslation("matchmaking.tutors.name"));
        setWidth("min(34rem, 96vw)");
        fields();
        Button suggest = new Button(getTranslation("matchmaking.tutors.suggest"), click -> suggest());
        Div content =
                new Div(new Paragraph(getTranslation("matchmaking.tutors.explain")), places, tutors, suggest, work);
        content.addClassName("telar-stack");
        add(content);
        Button save = new Button(
                getTranslation("matchmaking.rules.save"),
                click -> services.tutors()
                        .name(user, wave, tutoring, chosen(), places.isEmpty() ? 0 : places.getValue())
                        .ifPresentOrElse(reason -> refused(reason, click.getSource()), this::done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void fields() {
        places.setMin(1);
        places.setMax(tutoring.limit());
        places.setStepButtonsVisible(true);
        places.setValue(tutoring.tutors().stream()
                .mapToInt(Tutoring.Tutor::places)
                .max()
                .orElse(tutoring.limit()));
        places.addValueChangeListener(change -> tellNeeded());
        tutors.setItems(tutoring.mentors());
        tutors.setItemLabelGenerator(Named::name);
        tutors.setWidthFull();
        tutors.setAutoExpand(AutoExpandMode.VERTICAL);
        choose(tutoring.tutors().stream().map(Tutoring.Tutor::code).collect(Collectors.toSet()));
        tellNeeded();
    }

    private void tellNeeded() {
        tutors.setHelperText(getTranslation(
                "matchmaking.tutors.needed", tutoring.enterprises(), tutoring.needed(places()), places()));
    }

    /** As typed, or as many as may be. */
    private int places() {
        return places.getOptionalValue()
                .filter(typed -> typed >= 1 && typed <= tutoring.limit())
                .orElse(tutoring.limit());
    }

    private void suggest() {
        LongWork search = new LongWork();
        int each = places();
        work.removeAll();
        work.add(search);
        search.start(
                watch -> {
                    Set<String> found = services.tutors().suggested(user, wave, each);
                    if (watch.isCancelled()) {
                        throw new CancellationException();
                    }
                    return found;
                },
                found -> {
                    search.getElement().removeFromParent();
                    choose(found);
                },
                () -> search.getElement().removeFromParent());
    }

    private void choose(Set<String> codes) {
        Map<String, Named<Mentor>> byCode = tutoring.mentors().stream()
                .collect(Collectors.toMap(one -> one.who().code(), one -> one));
        tutors.setValue(
                codes.stream().filter(byCode::containsKey).map(byCode::get).collect(Collectors.toSet()));
    }

    private Set<String> chosen() {
        return tutors.getValue().stream().map(one -> one.who().code()).collect(Collectors.toSet());
    }

    private void refused(Message reason, Button save) {
        Notice.warn(this, reason);
        if (reason.equals(Tutors.MEANWHILE)) {
            done();
        } else {
            save.setEnabled(true);
        }
    }

    private void done() {
        close();
        changed.run();
    }
}
