// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.People;
import org.telar.kernel.people.ProtectedFact;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.kernel.people.ProtectedFacts.Reason;
import org.telar.ui.Icon;
import org.telar.ui.form.Drafts;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** Protected facts about a person: closed until someone says why she opens them, and closed again when she leaves. */
final class ProtectedTab extends Div {
    private final Services services;
    private final User user;
    private final long person;
    private final Words words = new Words(this);

    ProtectedTab(Services services, User user, long person) {
        this.services = services;
        this.user = user;
        this.person = person;
        addClassName("telar-stack");
        showClosed();
    }

    /** Those who look after people's data as well: it tells them who may. */
    static boolean isFor(User user) {
        return isOpenTo(user) || user.may(People.EDIT);
    }

    private static boolean isOpenTo(User user) {
        return user.may(ProtectedFacts.SEE) || user.may(ProtectedFacts.EDIT);
    }

    private ProtectedFacts facts() {
        return services.protectedFacts();
    }

    private void showClosed() {
        removeAll();
        if (!isOpenTo(user)) {
            add(words.muted("kernel.protected.explain"), new Paragraph(getTranslation("kernel.protected.not-you")));
            return;
        }
        int count = facts().count(user, person).orElse(0);
        add(words.muted("kernel.protected.explain"));
        if (count == 0) {
            Div empty = new Div(Icon.KEY.draw(), new Paragraph(getTranslation("kernel.protected.none")));
            empty.addClassName("telar-empty");
            if (user.may(ProtectedFacts.EDIT)) {
                empty.add(actions());
            }
            add(empty);
        } else if (user.may(ProtectedFacts.SEE)) {
            add(new Paragraph(getTranslation("kernel.protected.count", count)), opening());
        } else {
            add(new Paragraph(getTranslation("kernel.protected.count", count)), actions());
        }
    }

    private Div opening() {
        Select<Reason> why = new Select<>();
        why.setLabel(getTranslation("kernel.protected.reason"));
        why.setItems(Reason.values());
        why.setItemLabelGenerator(reason -> words.of(reason.label()));
        why.setHelperText(getTranslation("kernel.protected.reason.help"));
        Button open = new Button(getTranslation("kernel.protected.open"), click -> {
            if (why.isEmpty()) {
                why.setErrorMessage(getTranslation("kernel.protected.reason.missing"));
                why.setInvalid(true);
                why.focus();
            } else {
                showOpened(why.getValue());
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = actions();
        actions.addComponentAsFirst(open);
        Div opening = new Div(why, actions);
        opening.addClassName("telar-stack");
        return opening;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        if (user.may(ProtectedFacts.EDIT)) {
            actions.add(new Button(getTranslation("kernel.protected.add"), click -> enter()));
        }
        return actions;
    }

    private void showOpened(Reason reason) {
        List<Stored<ProtectedFact>> opened = facts().open(user, person, reason);
        Map<Long, String> names = services.accountNames(
                user, opened.stream().map(fact -> fact.value().account()).toList());
        removeAll();
        Div actions = actions();
        actions.addComponentAsFirst(new Button(getTranslation("kernel.protected.close"), click -> showClosed()));
        UnorderedList cards = new UnorderedList();
        cards.addClassName("telar-tiles");
        opened.stream().map(fact -> card(fact, names)).forEach(cards::add);
        add(words.muted("kernel.protected.opened", words.of(reason.label())), actions, cards);
    }

    private ListItem card(Stored<ProtectedFact> stored, Map<Long, String> names) {
        ProtectedFact fact = stored.value();
        String kind = words.of(fact.kind().label());
        Paragraph detail = new Paragraph(fact.detail());
        detail.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
        String who = names.getOrDefault(fact.account(), "");
        ListItem card = new ListItem(
                new H2(kind),
                detail,
                who.isEmpty()
                        ? words.quiet(words.of(fact.on()))
                        : words.muted("kernel.protected.by", words.of(fact.on()), who));
        card.addClassName("telar-tile");
        if (user.may(ProtectedFacts.EDIT)) {
            Button remove = new Button(getTranslation("kernel.protected.remove"), click -> confirm(stored.id(), kind));
            remove.setAriaLabel(remove.getText() + ": " + kind);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            Div actions = new Div(remove);
            actions.addClassName("telar-actions");
            card.add(actions);
        }
        return card;
    }

    private void confirm(long fact, String kind) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("kernel.protected.remove.title", kind));
        dialog.setText(getTranslation("kernel.protected.remove.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("kernel.protected.remove.keep"));
        dialog.setConfirmText(getTranslation("kernel.protected.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            facts().remove(user, person, fact);
            Notification.show(getTranslation("kernel.protected.removed"));
            showClosed();
        });
        dialog.open();
    }

    /** What is typed lies on no desk: it would be there in clear. */
    private void enter() {
        Form<ProtectedFact> form = new Form<>(
                ProtectedFact.class,
                "kernel.protected",
                new Drafts(new KeepsNothing(), user, services.clock()),
                (seen, wanted) -> facts().add(user, person, wanted));
        form.add(Fields.oneOf("kind", "kernel.protected.kind", ProtectedFact.Kind.class, ProtectedFact.Kind::label))
                .add(Fields.day("on", "kernel.protected.on"))
                .add(Fields.longText("detail", "kernel.protected.detail")
                        .help("kernel.protected.detail.help")
                        .required());
        FormDialog dialog = new FormDialog(getTranslation("kernel.protected.add"), form);
        form.onSaved(saved -> {
            dialog.close();
            new Notice(this).done("kernel.saved");
            showClosed();
        });
        dialog.open();
        form.showNew(new ProtectedFact(ProtectedFact.Kind.VIOLENCE, "", services.today(), 0), "kind");
    }
}
