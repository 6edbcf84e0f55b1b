// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.telar.api.User;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Approvals.Approved;
import org.telar.matchmaking.internal.ByHand;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Explained.Currency;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.ui.LongWork;

/** One matching: its figures, what was decided by hand, and its parts; approve it, take it away as a file. */
final class DraftPanel extends Div {
    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Runnable changed;
    private final Words words;
    private final Map<Tab, Supplier<Component>> parts = new LinkedHashMap<>();

    /** @param changed called when drafts or matches are other ones now */
    DraftPanel(MatchmakingServices services, User user, Explained explained, Runnable changed) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.changed = changed;
        this.words = new Words(getLocale(), this::getTranslation);
        addClassName("telar-stack");
        if (!explained.current()) {
            Paragraph stale = new Paragraph(getTranslation(
                    explained.currency() == Currency.OTHER_PEOPLE
                            ? "matchmaking.draft.stale"
                            : "matchmaking.draft.stale.criteria"));
            stale.addClassNames("telar-note", "warning");
            add(stale);
        }
        add(figures(), actions());
        if (!explained.draft().terms().pinned().isEmpty()
                || !explained.draft().terms().forbidden().isEmpty()) {
            add(decisions());
        }
        add(tabs());
    }

    private Figures figures() {
        Draft draft = explained.draft();
        long mean = draft.matched() == 0 ? 0 : Math.round((double) draft.total() / draft.matched());
        return new Figures()
                .add(draft.matched(), getTranslation("matchmaking.draft.matched"))
                .add(draft.unmatched(), getTranslation("matchmaking.draft.unmatched"))
                .add(mean, getTranslation("matchmaking.draft.mean", explained.most()))
                .add(draft.total(), getTranslation("matchmaking.draft.total"));
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        Set<Pair> approvable = explained.approvable();
        if (explained.current() && services.waves().mayApprove(user) && !approvable.isEmpty()) {
            Button approve = new Button(getTranslation("matchmaking.draft.approve"), click -> confirm(approvable));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(approve);
        }
        if (services.waves().mayMatch(user)) {
            Button drop = new Button(getTranslation("matchmaking.draft.drop"), click -> confirmDrop());
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(drop);
        }
        new DraftFile(services, user, explained, words, this::getTranslation, getLocale())
                .file()
                .addTo(actions, this::getTranslation);
        return actions;
    }

    private void confirm(Set<Pair> pairs) {
        ask(
                "matchmaking.draft.approve",
                getTranslation(
                        "matchmaking.draft.approve.question",
                        pairs.size(),
                        explained.left().size()),
                "matchmaking.draft.approve.yes",
                () -> approve(pairs));
    }

    private void confirmDrop() {
        ask(
                "matchmaking.draft.drop",
                getTranslation("matchmaking.draft.drop.question"),
                "matchmaking.draft.drop",
                () -> {
                    services.drafts()
                            .drop(
                                    user,
                                    explained.draft().wave(),
                                    explained.draft().id());
                    changed.run();
                });
    }

    private void ask(String titleKey, String question, String yesKey, Runnable action) {
        ConfirmDialog dialog =
                new ConfirmDialog(getTranslation(titleKey), question, getTranslation(yesKey), click -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.open();
    }

    private void approve(Set<Pair> pairs) {
        Draft draft = explained.draft();
        LongWork work = new LongWork();
        removeAll();
        add(work);
        work.start(
                watch -> services.approvals().approve(user, draft.wave(), draft.id(), pairs),
                approved -> {
                    switch (approved) {
                        case Approved.Done done -> Notice.tell(this, done.approval());
                        case Approved.Refused refused -> Notice.warn(this, refused.reason());
                    }
                    changed.run();
                },
                changed);
    }

    /** What staff decided, each with the way back. */
    private Div decisions() {
        Map<String, String> names = new HashMap<>();
        explained.people().mentors().forEach(one -> names.put(one.who().code(), one.name()));
        explained.people().mentees().forEach(one -> names.put(one.who().code(), one.name()));
        UnorderedList list = new UnorderedList();
        list.addClassName("telar-problems");
        explained.draft().terms().pinned().stream()
                .sorted()
                .forEach(pair -> list.add(decision("matchmaking.hand.pinned", pair, names)));
        explained.draft().terms().forbidden().stream()
                .sorted()
                .forEach(pair -> list.add(decision("matchmaking.hand.forbidden", pair, names)));
        return new Div(list);
    }

    private ListItem decision(String key, Pair pair, Map<String, String> names) {
        Button undo = new Button(
                getTranslation("matchmaking.hand.undo"),
                click -> new ByHandDialog(services, user, explained, changed).show(new ByHand.Undo(pair)));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        ListItem item = new ListItem(
                new Span(getTranslation(
                        key,
                        names.getOrDefault(pair.mentee(), pair.mentee()),
                        names.getOrDefault(pair.mentor(), pair.mentor()))),
                undo);
        item.addClassName("telar-problem");
        return item;
    }

    private TabSheet tabs() {
        TabSheet sheet = new TabSheet();
        sheet.setWidthFull();
        part(
                sheet,
                getTranslation("matchmaking.draft.pairs", explained.pairs().size()),
                () -> new PairsPart(services, user, explained, words, this::approve, changed));
        part(
                sheet,
                getTranslation("matchmaking.draft.left", explained.left().size()),
                () -> new LeftPart(services, user, explained, words, changed));
        part(sheet, getTranslation("matchmaking.draft.peers"), () -> new PeersPart(services, user, explained, words));
        part(sheet, getTranslation("matchmaking.draft.pictures"), () -> new PicturesPart(services, explained));
        if (services.waves().mayMatch(user)) {
            part(
                    sheet,
                    getTranslation("matchmaking.draft.weights"),
                    () -> new WeightsPart(services, user, explained, changed));
        }
        part(sheet, getTranslation("matchmaking.draft.compare"), () -> new ComparePart(services, user, explained));
        sheet.addSelectedChangeListener(event -> fill(sheet, event.getSelectedTab()));
        fill(sheet, sheet.getSelectedTab());
        return sheet;
    }

    private void part(TabSheet sheet, String title, Supplier<Component> content) {
        parts.put(sheet.add(title, new Div()), content);
    }

    private void fill(TabSheet sheet, Tab tab) {
        Div holder = (Div) sheet.getComponent(tab);
        if (holder.getComponentCount() == 0) {
            holder.add(parts.get(tab).get());
        }
    }
}
