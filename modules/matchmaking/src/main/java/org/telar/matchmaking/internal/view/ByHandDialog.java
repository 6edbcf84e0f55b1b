// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.Comparison.Difference;
import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.ByHand;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Drafts;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Named;
import org.telar.ui.LongWork;

/** A change by hand: what the whole wave would lose or win by it, then yes or no. */
final class ByHandDialog extends Dialog {
    private static final int SHOWN = 8;

    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Runnable changed;
    private final Map<String, String> names = new HashMap<>();
    private final Div choice = new Div();
    private final Div outcome = new Div();
    private final Button apply = new Button(getTranslation("matchmaking.hand.apply"), click -> apply());
    /** The latest; what an earlier one does may be known later, and is not shown. */
    private Optional<ByHand> asked = Optional.empty();

    private Optional<Drafts.Change> offered = Optional.empty();

    ByHandDialog(MatchmakingServices services, User user, Explained explained, Runnable changed) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.changed = changed;
        explained.people().mentors().forEach(one -> names.put(one.who().code(), one.name()));
        explained.people().mentees().forEach(one -> names.put(one.who().code(), one.name()));
        setWidth("min(36rem, 96vw)");
        Div content = new Div(choice, outcome);
        content.addClassName("telar-stack");
        choice.addClassName("telar-stack");
        add(content);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(false);
        apply.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), apply);
    }

    /** Shows what the change does; a colleague may have dropped the draft meanwhile. */
    void show(ByHand change) {
        Draft draft = explained.draft();
        asked = Optional.of(change);
        setHeaderTitle(title(change));
        outcome.removeAll();
        apply.setEnabled(false);
        LongWork work = LongWork.reading();
        outcome.add(work);
        if (!isOpened()) {
            open();
        }
        work.start(
                watch -> services.drafts().effect(user, draft.wave(), draft.id(), change),
                effect -> {
                    if (effect.isEmpty()) {
                        finish(Optional.of(Draft.GONE));
                    } else if (asked.equals(Optional.of(change))) {
                        show(effect.get());
                        change.wanted().ifPresent(pair -> outcome.add(reasons(pair)));
                    }
                },
                this::close);
    }

    private String title(ByHand change) {
        return switch (change) {
            case ByHand.Pin pin -> text("matchmaking.hand.pinned", pin.pair());
            case ByHand.Forbid forbid -> text("matchmaking.hand.forbidden", forbid.pair());
            case ByHand.Move move -> text("matchmaking.hand.moved", move.pair());
            case ByHand.Undo undo -> text("matchmaking.hand.undone", undo.pair());
            case ByHand.Swap swap ->
                getTranslation("matchmaking.hand.swapped", name(swap.mentee()), name(swap.other()));
        };
    }

    private String text(String key, Pair pair) {
        return getTranslation(key, name(pair.mentee()), name(pair.mentor()));
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private void show(Drafts.Change change) {
        outcome.removeAll();
        switch (change.effect()) {
            case Effect.Refused refused -> showRefused(refused);
            case Effect.Made made -> {
                showMade(made);
                offered = Optional.of(change);
                apply.setEnabled(true);
            }
        }
    }

    private Details reasons(Pair pair) {
        Words words = new Words(getLocale(), this::getTranslation);
        return new Details(
                getTranslation("matchmaking.hand.reasons", name(pair.mentee()), name(pair.mentor())),
                new ExplanationPanel(
                        explained.explanation(
                                explained.people().mentorsByCode().get(pair.mentor()),
                                explained.people().menteesByCode().get(pair.mentee())),
                        words));
    }

    private void showRefused(Effect.Refused refused) {
        Words words = new Words(getLocale(), this::getTranslation);
        UnorderedList reasons = new UnorderedList();
        for (RefusedPin one : refused.pairs()) {
            one.refusals().stream()
                    .map(refusal -> words.sentence(Explained.shown(told(refusal.reason()))))
                    .map(sentence -> refused.pairs().size() == 1
                            ? sentence
                            : text("matchmaking.hand.refused.pair", one.pair()) + " " + sentence)
                    .forEach(sentence -> reasons.add(new ListItem(sentence)));
        }
        outcome.add(new Paragraph(getTranslation("matchmaking.hand.refused")), reasons);
    }

    /** Where all others are left, a mentor has too many although nobody pinned them. */
    private Reason told(Reason reason) {
        boolean full = reason.key().equals("matchmaking.pin.capacity.refused");
        return full && asked.filter(ByHand.Move.class::isInstance).isPresent()
                ? new Reason("matchmaking.hand.full", reason.facts())
                : reason;
    }

    private void showMade(Effect.Made made) {
        long loss = made.loss();
        int matches = made.comparison().matches();
        Paragraph sum = new Paragraph(
                loss == 0 && matches == 0
                        ? getTranslation("matchmaking.hand.nothing")
                        : getTranslation(
                                loss >= 0 ? "matchmaking.hand.loses" : "matchmaking.hand.wins",
                                Math.abs(loss),
                                matches,
                                Math.abs(matches)));
        sum.addClassNames("telar-note", loss > 0 || matches < 0 ? "warning" : "success");
        outcome.add(sum);
        List<Difference> differences = made.comparison().differences();
        if (!differences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            differences.stream().limit(SHOWN).forEach(one -> list.add(new ListItem(sentence(one))));
            outcome.add(new Paragraph(getTranslation("matchmaking.hand.changes", differences.size())), list);
        }
    }

    private String sentence(Difference one) {
        return getTranslation(
                "matchmaking.compare.difference",
                name(one.mentee()),
                one.before().map(seat -> name(seat.mentor())).orElse(getTranslation("matchmaking.compare.nobody")),
                one.after().map(seat -> name(seat.mentor())).orElse(getTranslation("matchmaking.compare.nobody")));
    }

    private void apply() {
        finish(offered.flatMap(change -> services.drafts().change(user, change)));
    }

    private void finish(Optional<Message> objection) {
        objection.ifPresent(reason -> Notice.warn(this, reason));
        close();
        changed.run();
    }

    /** Another mentor for someone: the others around it as well as possible, or nobody else touched. */
    void askForMentor(Named<Mentee> mentee) {
        setHeaderTitle(getTranslation("matchmaking.hand.other-of", mentee.name()));
        ComboBox<Named<Mentor>> mentors = new ComboBox<>(getTranslation("matchmaking.mentor"));
        mentors.setItems(explained.people().mentors());
        mentors.setItemLabelGenerator(Named::name);
        mentors.setWidthFull();
        Checkbox alone = new Checkbox(getTranslation("matchmaking.hand.alone"));
        Runnable ask = () -> {
            if (!mentors.isEmpty()) {
                Pair pair =
                        new Pair(mentors.getValue().who().code(), mentee.who().code());
                show(alone.getValue() ? new ByHand.Move(pair) : new ByHand.Pin(pair));
            }
        };
        mentors.addValueChangeListener(change -> ask.run());
        alone.addValueChangeListener(change -> ask.run());
        choice.add(mentors, alone);
        open();
        mentors.focus();
    }

    /** With whom she is to change mentors. */
    void askForMentee(Named<Mentee> mentee) {
        setHeaderTitle(getTranslation("matchmaking.hand.swap-of", mentee.name()));
        ComboBox<Named<Mentee>> others = new ComboBox<>(getTranslation("matchmaking.mentee"));
        others.setItems(explained.people().mentees().stream()
                .filter(other -> !other.equals(mentee))
                .filter(other ->
                        !explained.held().mentees().contains(other.who().code()))
                .toList());
        others.setItemLabelGenerator(Named::name);
        others.setWidthFull();
        others.addValueChangeListener(change -> {
            if (!others.isEmpty()) {
                show(new ByHand.Swap(
                        mentee.who().code(), others.getValue().who().code()));
            }
        });
        choice.add(others);
        open();
        others.focus();
    }
}
