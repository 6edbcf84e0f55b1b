// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form has to say and to ask, above its fields. */
final class Notes extends Div {
    private @Nullable Comparison comparison;

    Notes() {
        addClassName("telar-stack");
    }

    void clear() {
        removeAll();
        comparison = null;
    }

    /** Says why something cannot be. */
    void say(String sentence) {
        note(sentence, "danger").getElement().setAttribute("role", "alert");
    }

    private Div note(String sentence, String look) {
        Div note = new Div(new Paragraph(sentence));
        note.addClassNames("telar-note", look);
        note.getElement().setAttribute("role", "status");
        add(note);
        return note;
    }

    /** Asks whether to go on with a draft. */
    void offer(Draft draft, Clock clock, Runnable goOn, Runnable discard) {
        clear();
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(clock.getZone())
                .format(draft.at());
        Button yes = new Button(getTranslation("ui.form.draft.go-on"), click -> answer(goOn));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.focus();
        Button no = new Button(getTranslation("ui.form.draft.discard"), click -> answer(discard));
        Div answers = new Div(yes, no);
        answers.addClassName("telar-actions");
        note(getTranslation("ui.form.draft.offer", at), "accent").add(answers);
    }

    private void answer(Runnable answer) {
        clear();
        answer.run();
    }

    /** Tells what came of putting two changes together, and asks about what could not be. */
    void compare(Merge merge, Map<String, String> theirs, Map<String, Field<?>> fields) {
        clear();
        if (merge.taken().isEmpty() && merge.disputed().isEmpty()) {
            note(getTranslation("ui.form.overtaken.same"), "warning");
            return;
        }
        if (!merge.taken().isEmpty()) {
            String names = merge.taken().stream()
                    .map(field -> "“" + fields.get(field).label() + "”")
                    .collect(Collectors.joining(", "));
            note(getTranslation("ui.form.overtaken.taken", names), "warning");
        }
        if (!merge.disputed().isEmpty()) {
            Comparison asked = new Comparison(merge, theirs, fields);
            comparison = asked;
            note(getTranslation("ui.form.overtaken.choose"), "warning").add(asked);
        }
    }

    /** The user put another value into this field herself, so there is no more question about it. */
    void settled(String field) {
        if (comparison != null) {
            comparison.settled(field);
        }
    }

    /** Whether all questions are answered; if not, the first open one says so. */
    boolean isSettled() {
        return comparison == null || comparison.isSettled();
    }

    /** Asks before something is left that is not saved. */
    void ask(Runnable keep, Runnable discard) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("ui.form.leave"));
        question.setText(getTranslation("ui.form.leave.explain"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("ui.form.leave.stay"));
        question.setRejectable(true);
        question.setRejectText(getTranslation("ui.form.leave.discard"));
        question.setConfirmText(getTranslation("ui.form.leave.keep"));
        question.addConfirmListener(event -> keep.run());
        question.addRejectListener(event -> discard.run());
        question.open();
    }
}
