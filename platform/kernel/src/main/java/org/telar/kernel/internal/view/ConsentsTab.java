// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.consent.Consent;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.people.Person;
import org.telar.ui.Icon;

/** What a person agreed to, purpose by purpose; consent and its withdrawal are recorded here. */
final class ConsentsTab extends Div {
    private final Services services;
    private final User user;
    private final Stored<Person> person;
    private final Words words = new Words(this);

    ConsentsTab(Services services, User user, Stored<Person> person) {
        this.services = services;
        this.user = user;
        this.person = person;
        addClassName("telar-stack");
        show();
    }

    private void show() {
        removeAll();
        List<Stored<Purpose>> purposes = services.consents().purposes(user);
        List<Stored<Consent>> given = services.consents().of(user, person.id());
        if (user.may(Consents.EDIT)) {
            add(publish(purposes.isEmpty()));
        }
        if (purposes.isEmpty() && given.isEmpty()) {
            Div empty = new Div(Icon.REPORT.draw(), new Paragraph(getTranslation("kernel.consents.none")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("telar-tiles");
        purposes.stream().map(purpose -> card(purpose.value(), given)).forEach(cards::add);
        add(cards);
    }

    private Div publish(boolean first) {
        Button publish = new Button(
                getTranslation("kernel.purpose.publish"),
                click -> new PurposeDialog(services, user, this::show).open());
        publish.addThemeVariants(first ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(publish);
        actions.addClassName("telar-actions");
        return actions;
    }

    /** What holds and is newest. */
    private static Optional<Stored<Consent>> of(List<Stored<Consent>> given, String purpose) {
        return given.stream()
                .filter(consent -> consent.value().purpose().equals(purpose))
                .findFirst();
    }

    private ListItem card(Purpose purpose, List<Stored<Consent>> given) {
        Optional<Stored<Consent>> latest = of(given, purpose.code());
        List<Consent> all = given.stream().map(Stored::value).toList();
        Optional<Stored<Consent>> holding =
                latest.filter(consent -> consent.value().holdsAmong(all, services.today()));
        boolean newest = holding.filter(consent -> consent.value().edition() == purpose.edition())
                .isPresent();
        String title = ConsentDialog.text(purpose, getLocale().getLanguage()).title();
        ListItem card = new ListItem(new H2(title), new Div(state(latest, holding)));
        card.addClassName("telar-tile");
        latest.map(Stored::value).ifPresent(consent -> tell(card, consent));
        if (holding.isPresent() && !newest) {
            card.add(words.muted(
                    "kernel.consent.earlier-text", holding.get().value().edition(), purpose.edition()));
        }
        if (user.may(Consents.EDIT)) {
            Div actions = new Div();
            actions.addClassName("telar-actions");
            if (!newest) {
                actions.add(button("kernel.consent.record", title, () -> give(purpose)));
            }
            holding.ifPresent(
                    consent -> actions.add(button("kernel.consent.withdraw", title, () -> withdraw(consent, title))));
            card.add(actions);
        }
        return card;
    }

    private Span state(Optional<Stored<Consent>> latest, Optional<Stored<Consent>> holding) {
        if (holding.isPresent()) {
            return words.badge("kernel.consent.given", "success");
        }
        return latest.isPresent()
                ? words.badge("kernel.consent.withdrawn", "danger")
                : words.badge("kernel.consent.missing", "warning");
    }

    private void tell(ListItem card, Consent consent) {
        card.add(new Paragraph(getTranslation(
                "kernel.consent.said",
                words.of(consent.on()),
                words.of(consent.channel().label()))));
        consent.guardian()
                .ifPresent(who -> card.add(words.muted("kernel.consent.by-guardian", who.name(), who.relation())));
        consent.withdrawal()
                .ifPresent(end -> card.add(words.muted(
                        "kernel.consent.taken-back",
                        words.of(end.on()),
                        words.of(end.channel().label()))));
    }

    private Button button(String textKey, String title, Runnable run) {
        Button button = new Button(getTranslation(textKey), click -> run.run());
        button.setAriaLabel(button.getText() + ": " + title);
        return button;
    }

    private void give(Purpose purpose) {
        new ConsentDialog(services, user, person, this::show).give(purpose);
    }

    private void withdraw(Stored<Consent> consent, String title) {
        new ConsentDialog(services, user, person, this::show).withdraw(consent, title);
    }
}
