// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.Methodology.State;
import org.telar.programme.methodology.Setting;

/** The versions of a programme's methodology: each setting with where it comes from, and what the version before said. */
final class MethodologyPart extends Div {
    private final ProgrammeServices services;
    private final User user;
    private final long programme;
    private final boolean mayEdit;
    private final Words words = new Words(this);

    MethodologyPart(ProgrammeServices services, User user, long programme) {
        this.services = services;
        this.user = user;
        this.programme = programme;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        addClassName("telar-stack");
        List<Stored<Methodology>> versions = versions();
        show(inState(versions, State.DRAFT)
                .or(() -> inState(versions, State.IN_USE))
                .orElseGet(versions::getFirst));
    }

    private List<Stored<Methodology>> versions() {
        return services.methodologies().versions(user, programme);
    }

    private static Optional<Stored<Methodology>> inState(List<Stored<Methodology>> versions, State state) {
        return versions.stream().filter(each -> each.value().state() == state).findFirst();
    }

    private void show(Stored<Methodology> version) {
        removeAll();
        List<Stored<Methodology>> versions = versions();
        Optional<Methodology> before = versions.stream()
                .map(Stored::value)
                .filter(other -> other.number() == version.value().number() - 1)
                .findFirst();
        add(
                bar(versions, version),
                new Paragraph(words.say(explanation(version.value().state()))));
        before.ifPresent(older -> add(Words.muted(differences(version.value(), older))));
        add(content(version, before));
    }

    private Div bar(List<Stored<Methodology>> versions, Stored<Methodology> shown) {
        ComboBox<Stored<Methodology>> chooser = new ComboBox<>(words.say("programme.methodology.shown"), versions);
        chooser.setItemLabelGenerator(each -> name(each.value()));
        chooser.setValue(versions.stream()
                .filter(each -> each.id() == shown.id())
                .findFirst()
                .orElse(shown));
        chooser.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        Div bar = new Div(chooser, state(shown.value().state()));
        bar.addClassName("telar-actions");
        action(versions, shown).ifPresent(bar::add);
        return bar;
    }

    private String name(Methodology methodology) {
        String number = words.say("programme.methodology.version", methodology.number());
        return (methodology.title().isEmpty() ? number : number + ": " + methodology.title()) + " · "
                + words.say(methodology.state().label());
    }

    private Span state(State state) {
        String text = words.say(state.label());
        return switch (state) {
            case DRAFT -> words.badge(text, "accent");
            case IN_USE -> words.badge(text, "success");
            case SUCCEEDED -> words.badge(text);
        };
    }

    private static String explanation(State state) {
        return switch (state) {
            case DRAFT -> "programme.methodology.draft.explain";
            case IN_USE -> "programme.methodology.in-use.explain";
            case SUCCEEDED -> "programme.methodology.succeeded.explain";
        };
    }

    private Optional<Button> action(List<Stored<Methodology>> versions, Stored<Methodology> shown) {
        if (!mayEdit) {
            return Optional.empty();
        }
        boolean draft = shown.value().state() == State.DRAFT;
        if (!draft && inState(versions, State.DRAFT).isPresent()) {
            return Optional.empty();
        }
        Button button = draft
                ? new Button(words.say("programme.methodology.adopt"), click -> ask(shown.id()))
                : new Button(
                        words.say("programme.methodology.succeed"),
                        click -> settle(services.methodologies().succeed(user, shown), shown));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Optional.of(button);
    }

    /** The draft as it is stored now, since it is changed while it is shown. */
    private void ask(long draft) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(words.say("programme.methodology.adopt.ask"));
        question.setText(words.say("programme.methodology.adopt.explain"));
        question.setCancelable(true);
        question.setCancelText(words.say("ui.cancel"));
        question.setConfirmText(words.say("programme.methodology.adopt"));
        question.addConfirmListener(event -> versions().stream()
                .filter(each -> each.id() == draft)
                .findFirst()
                .ifPresent(now -> settle(services.methodologies().adopt(user, now), now)));
        question.open();
    }

    private void settle(Change<Methodology> change, Stored<Methodology> shown) {
        String name = words.say("programme.methodology.version", shown.value().number());
        if (Notice.tell(this, change, name) && change instanceof Change.Done<Methodology> done) {
            show(done.stored());
        } else {
            show(shown);
        }
    }

    private String differences(Methodology version, Methodology before) {
        long different = Arrays.stream(Setting.values())
                .filter(setting -> !version.text(setting).equals(before.text(setting)))
                .count();
        return words.say("programme.methodology.differences", different, before.number());
    }

    private Component content(Stored<Methodology> version, Optional<Methodology> before) {
        return mayEdit && version.value().state() == State.DRAFT
                ? new MethodologyDraft(services, user, version, before)
                : new MethodologySheet(version.value(), before);
    }
}
