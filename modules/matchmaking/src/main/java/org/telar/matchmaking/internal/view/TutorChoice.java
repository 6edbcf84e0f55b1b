// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Tutoring;
import org.telar.matchmaking.internal.Tutoring.Tutor;
import org.telar.matchmaking.internal.Tutors;
import org.telar.matchmaking.internal.Tutors.Moved;

/** Asks for another tutor of an enterprise, and says what each would cover. */
final class TutorChoice extends Dialog {
    private final ComboBox<Tutor> choice = new ComboBox<>(getTranslation("matchmaking.tutor"));
    private final Div outcome = new Div();
    private final Words words = new Words(getLocale(), this::getTranslation);

    /** @param has the tutor that it has */
    TutorChoice(
            MatchmakingServices services,
            User user,
            long wave,
            Tutoring tutoring,
            Named<Mentee> enterprise,
            Optional<Tutor> has,
            Runnable changed) {
        setHeaderTitle(getTranslation("matchmaking.tutors.choice-of", enterprise.name()));
        setWidth("min(34rem, 96vw)");
        choice.setItems(tutoring.tutors().stream()
                .filter(tutor -> !has.equals(Optional.of(tutor)))
                .toList());
        choice.setItemLabelGenerator(tutor -> getTranslation(
                "matchmaking.tutors.choice",
                tutor.who().name(),
                tutor.enterprises().size(),
                tutor.places()));
        choice.setHelperText(getTranslation(has.isPresent() ? "matchmaking.tutors.none" : "matchmaking.tutors.choose"));
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> outcome.removeAll());
        Div content = new Div(choice, outcome);
        content.addClassName("telar-stack");
        add(content);
        Button apply = new Button(getTranslation("matchmaking.hand.apply"), click -> {
            Moved moved = services.tutors()
                    .move(
                            user,
                            wave,
                            tutoring,
                            enterprise,
                            choice.getOptionalValue().map(Tutor::code));
            switch (moved) {
                case Moved.Done done -> {
                    close();
                    changed.run();
                }
                case Moved.Refused refused -> {
                    Notice.warn(this, refused.reason());
                    if (refused.reason().equals(Tutors.MEANWHILE)) {
                        close();
                        changed.run();
                    }
                }
                case Moved.NotAllowed not -> show(not.refusals());
            }
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(has.isPresent());
        choice.addValueChangeListener(change -> apply.setEnabled(has.isPresent() || !choice.isEmpty()));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), apply);
        choice.focus();
    }

    private void show(List<Refusal> refusals) {
        UnorderedList reasons = new UnorderedList();
        refusals.forEach(refusal -> reasons.add(new ListItem(words.sentence(refusal.reason()))));
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation("matchmaking.hand.refused")), reasons);
    }
}
