// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.mail.internal.Deliveries;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;

/** What became of the mails; the way to send one more time. */
public final class DeliveriesView extends Section {
    public static final String PATH = "mail";
    private static final int NOTICE_MILLIS = 8000;

    private final Deliveries deliveries;
    private final User user;
    private final TextField words = new TextField(getTranslation("mail.filter.words"));
    private final Select<State> state = new Select<>();
    private final DeliveriesGrid grid;
    private final Paragraph trouble = new Paragraph();
    private final Paragraph empty = new Paragraph();
    private final Div nothing = new Div(empty);

    public DeliveriesView(Deliveries deliveries, User user) {
        this.deliveries = deliveries;
        this.user = user;
        grid = new DeliveriesGrid(user.may(Deliveries.SEND), deliveries.zone(), this::again);
        addClassNames("telar-page", "full");
        Div header = new Div(new H1(getTranslation("mail.deliveries")), refresh());
        header.addClassName("telar-page-header");
        trouble.addClassNames("telar-note", "warning");
        trouble.getElement().setAttribute("role", "status");
        nothing.addClassName("telar-empty");
        prepareFilter();
        Div filter = new Div(words, state);
        filter.addClassName("telar-actions");
        grid.setItems(
                query ->
                        deliveries.find(user, words.getValue(), chosen(), query.getOffset(), query.getLimit()).stream(),
                query -> deliveries.count(user, words.getValue(), chosen()));
        add(header, trouble, filter, nothing, grid);
        show();
    }

    private Button refresh() {
        return new Button(getTranslation("mail.refresh"), click -> show());
    }

    private void prepareFilter() {
        words.setPlaceholder(getTranslation("mail.filter.words.example"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        state.setLabel(getTranslation("mail.filter.state"));
        state.setItems(State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("mail.filter.state.all"));
        state.setItemLabelGenerator(item -> item == null ? getTranslation("mail.filter.state.all") : in(item.label()));
        state.addValueChangeListener(change -> show());
    }

    private Optional<State> chosen() {
        return state.getOptionalValue();
    }

    private void show() {
        Optional<Message> reason = deliveries.trouble(user);
        trouble.setVisible(reason.isPresent());
        reason.ifPresent(message -> trouble.setText(in(message)));
        boolean isEmpty = deliveries.count(user, words.getValue(), chosen()) == 0;
        boolean isFiltered = !words.isEmpty() || chosen().isPresent();
        empty.setText(getTranslation(isFiltered ? "mail.none.found" : "mail.none"));
        nothing.setVisible(isEmpty);
        grid.setVisible(!isEmpty);
        grid.getDataProvider().refreshAll();
    }

    private void again(Stored<Delivery> seen) {
        String recipient = seen.value().recipient();
        switch (deliveries.again(user, seen)) {
            case Change.Done<Delivery> done ->
                notice(getTranslation("mail.again.done", recipient), NotificationVariant.LUMO_SUCCESS);
            case Change.Overtaken<Delivery> overtaken ->
                notice(getTranslation("mail.again.overtaken", recipient), NotificationVariant.LUMO_WARNING);
            case Change.Refused<Delivery> refused -> notice(in(refused.reason()), NotificationVariant.LUMO_WARNING);
            case Change.Flawed<Delivery> flawed ->
                throw new IllegalStateException("A delivery has no form, but flaws: " + flawed);
        }
        show();
    }

    private String in(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }

    private static void notice(String sentence, NotificationVariant look) {
        Notification.show(sentence, NOTICE_MILLIS, Notification.Position.TOP_CENTER)
                .addThemeVariants(look);
    }
}
