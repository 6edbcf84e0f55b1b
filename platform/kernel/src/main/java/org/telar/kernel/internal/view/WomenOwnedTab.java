// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.organisations.Size;
import org.telar.kernel.organisations.WomenOwned;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** Whether an enterprise is women-owned by each definition, condition by condition, and its size class, with reasons. */
final class WomenOwnedTab extends Div {
    /** What someone decides, as it is asked for. */
    record Verdict(Answer womenOwned, String reason, String evidence) {}

    private final Services services;
    private final User user;
    private final long id;
    private final Runnable changed;
    private final Words words = new Words(this);

    /** @param changed called after each decision */
    WomenOwnedTab(Services services, User user, long id, Runnable changed) {
        this.services = services;
        this.user = user;
        this.id = id;
        this.changed = changed;
        show();
    }

    private void show() {
        removeAll();
        var enterprises = services.organisations().enterprises();
        enterprises.find(user, id).ifPresent(enterprise -> {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("telar-tiles");
            enterprises.womenOwned(user, enterprise).forEach(judged -> cards.add(card(enterprise, judged)));
            cards.add(card(enterprises.size(user, enterprise.value())));
            add(cards);
        });
    }

    private ListItem card(Stored<Enterprise> enterprise, WomenOwned judged) {
        String title = words.of(judged.definition().label());
        ListItem card = new ListItem(new H2(title), new Div(verdict(judged.verdict())));
        card.addClassName("telar-tile");
        UnorderedList conditions = new UnorderedList();
        judged.conditions().forEach(condition -> conditions.add(condition(condition)));
        card.add(conditions);
        String missing = judged.missing().stream()
                .map(fact -> "“" + getTranslation("kernel.ownership." + fact) + "”")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            card.add(words.muted("kernel.women-owned.missing", missing));
        }
        judged.decision().ifPresent(decision -> tell(card, judged.computed(), decision));
        if (user.may(Registry.EDIT)) {
            Button decide = new Button(
                    getTranslation("kernel.women-owned.decide"), click -> decide(enterprise, judged.definition()));
            decide.setAriaLabel(decide.getText() + ": " + title);
            card.add(decide);
        }
        return card;
    }

    private Span verdict(Answer verdict) {
        return switch (verdict) {
            case YES -> words.badge("kernel.women-owned.yes", "success");
            case NO -> words.badge("kernel.women-owned.no");
            case UNKNOWN -> words.badge("kernel.women-owned.unknown", "warning");
        };
    }

    private ListItem condition(WomenOwned.Condition condition) {
        Span met = switch (condition.met()) {
            case YES -> words.badge("kernel.condition.met", "success");
            case NO -> words.badge("kernel.condition.not-met", "danger");
            case UNKNOWN -> words.badge("kernel.condition.unknown", "warning");
        };
        return new ListItem(new Span(words.of(condition.label()) + " "), met);
    }

    private void tell(ListItem card, Answer computed, WomenOwned.Decision decision) {
        card.add(new Paragraph(getTranslation(
                "kernel.women-owned.decided",
                words.of(decision.at(), services.clock().getZone()),
                words.of(decision.womenOwned().label()),
                decision.reason())));
        if (!decision.evidence().isEmpty()) {
            card.add(words.muted("kernel.women-owned.evidence", decision.evidence()));
        }
        card.add(words.muted("kernel.women-owned.facts-say", words.of(computed.label())));
    }

    private ListItem card(Size size) {
        ListItem card = new ListItem(new H2(getTranslation("kernel.size")));
        card.addClassName("telar-tile");
        switch (size) {
            case Size.Known known ->
                card.add(
                        new Div(words.badge(known.size().label().key(), "accent")),
                        new Paragraph(words.of(known.measured())));
            case Size.Unknown unknown -> {
                card.add(new Div(words.badge("kernel.size.unknown", "warning")));
                UnorderedList missing = new UnorderedList();
                unknown.missing().forEach(message -> missing.add(new ListItem(words.of(message))));
                card.add(missing);
            }
        }
        return card;
    }

    private void decide(Stored<Enterprise> enterprise, WomenOwned.Definition definition) {
        Form<Verdict> form = new Form<>(
                Verdict.class,
                "kernel.decision",
                services.drafts(user),
                (seen, wanted) -> decided(
                        services.organisations()
                                .enterprises()
                                .decide(
                                        user,
                                        enterprise,
                                        definition,
                                        wanted.womenOwned(),
                                        wanted.reason(),
                                        wanted.evidence()),
                        wanted));
        form.within(enterprise.id(), definition);
        form.add(Fields.oneOf("womenOwned", "kernel.decision.women-owned", Answer.class, WomenOwnedTab::choice))
                .add(Fields.longText("reason", "kernel.decision.reason").required())
                .add(Fields.longText("evidence", "kernel.decision.evidence").help("kernel.decision.evidence.help"));
        FormDialog dialog = new FormDialog(words.of(definition.label()), form);
        form.onSaved(saved -> {
            dialog.close();
            show();
            changed.run();
        });
        dialog.open();
        form.showNew(new Verdict(Answer.YES, "", ""), "womenOwned");
    }

    private static Message choice(Answer answer) {
        return answer == Answer.UNKNOWN ? Message.of("kernel.decision.facts-again") : answer.label();
    }

    private static Change<Verdict> decided(Change<Enterprise> change, Verdict verdict) {
        return switch (change) {
            case Change.Done<Enterprise> done ->
                new Change.Done<>(new Stored<>(done.stored().id(), done.stored().version(), verdict));
            case Change.Flawed<Enterprise> flawed -> new Change.Flawed<>(flawed.flaws());
            case Change.Refused<Enterprise> refused -> new Change.Refused<>(refused.reason());
            case Change.Overtaken<Enterprise> overtaken -> new Change.Refused<>(Message.of("kernel.refused.overtaken"));
        };
    }
}
