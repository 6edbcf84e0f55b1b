// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.trail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.sql.Clause;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.AuditTrail.State;
import org.telar.persistence.AuditTrail.Verified;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.LongWork;
import org.telar.ui.table.DatasetGrid;

/** Who did what, when, to whom; above it whether the trail is as it was written. */
public final class TrailView extends Section implements BeforeEnterObserver {
    public static final String PATH = "privacy/trail";

    private static final int NAMES_AT_ONCE = 50;

    private final TrailList list;
    private final AuditTrail trail;
    private final People people;
    private final Region region;
    private final User user;
    private final Div state = new Div();
    private final ComboBox<Stored<Person>> person = new ComboBox<>(getTranslation("privacy.trail.person"));
    private final ComboBox<Map.Entry<Long, String>> who = new ComboBox<>(getTranslation("privacy.trail.who"));
    private final DatasetGrid grid;

    public TrailView(TrailList list, AuditTrail trail, People people, Desk desk, Region region, User user) {
        this.list = list;
        this.trail = trail;
        this.people = people;
        this.region = region;
        this.user = user;
        addClassNames("telar-page", "wide");
        state.addClassName("telar-stack");
        Div empty = new Div(Icon.SEARCH.draw(), new Paragraph(getTranslation("privacy.trail.none")));
        empty.addClassName("telar-empty");
        grid = new DatasetGrid(list.some(this::chosen), user, desk, region).whenEmpty(empty);
        prepareWho();
        preparePerson();
        Div choice = new Div(who, person);
        choice.addClassName("telar-actions");
        Div header = new Div(new Div(new H1(getTranslation("privacy.trail"))));
        header.addClassName("telar-page-header");
        add(header, state, choice, grid);
        showState();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("person")
                .flatMap(this::person)
                .ifPresent(person::setValue);
    }

    private Optional<Stored<Person>> person(String id) {
        return id.matches("\\d{1,18}") && user.may(People.SEE)
                ? people.find(user, Long.parseLong(id))
                : Optional.empty();
    }

    private void prepareWho() {
        who.setItemLabelGenerator(Map.Entry::getValue);
        who.setClearButtonVisible(true);
        List<Long> ids = list.accounts(user);
        Map<Long, String> names = list.names(user, ids);
        who.setItems(ids.stream()
                .map(id -> Map.entry(id, names.getOrDefault(id, "#" + id)))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList());
        who.addValueChangeListener(change -> grid.refresh());
    }

    private void preparePerson() {
        person.setVisible(user.may(People.SEE));
        person.setItemLabelGenerator(one -> one.value().fullName());
        person.setClearButtonVisible(true);
        person.setPlaceholder(getTranslation("privacy.trail.person.words"));
        person.setItems(this::named, query -> (int) named(query).count());
        person.addValueChangeListener(change -> grid.refresh());
    }

    private Stream<Stored<Person>> named(Query<Stored<Person>, String> query) {
        String words = query.getFilter().orElse("");
        return (words.isBlank() ? List.<Stored<Person>>of() : people.named(user, words, NAMES_AT_ONCE))
                .stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private Clause chosen() {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        who.getOptionalValue().ifPresent(one -> {
            parts.add("ACCOUNT = ?");
            values.add(one.getKey());
        });
        person.getOptionalValue().map(one -> list.about(one.id())).ifPresent(clause -> {
            parts.add(clause.sql());
            values.addAll(clause.values());
        });
        return new Clause(String.join(" AND ", parts), values);
    }

    private void showState() {
        State now = trail.state(user);
        state.removeAll();
        Button verify = new Button(getTranslation("privacy.trail.verify"), click -> verify());
        Div actions = new Div(verify);
        actions.addClassName("telar-actions");
        Paragraph length = new Paragraph(getTranslation(
                "privacy.trail.state",
                now.chained(),
                now.signed().map(this::moment).orElse(getTranslation("privacy.trail.never")),
                now.waiting()));
        length.addClassName("telar-muted");
        state.add(verdict(now.verified()), length, actions);
    }

    private Div verdict(Optional<Verified> verified) {
        boolean sound =
                verified.filter(one -> one.verdict().trouble().isPresent()).isEmpty();
        String sentence = verified.map(one -> one.verdict()
                        .trouble()
                        .map(trouble -> getTranslation("privacy.trail.unsound", moment(one.at()), of(trouble.what())))
                        .orElseGet(() -> getTranslation(
                                "privacy.trail.sound",
                                moment(one.at()),
                                one.verdict().entries())))
                .orElseGet(() -> getTranslation("privacy.trail.unverified"));
        Div note = new Div(new Paragraph(sentence));
        note.addClassName("telar-note");
        note.getElement().setAttribute("role", sound ? "status" : "alert");
        if (!sound) {
            note.addClassName("danger");
        }
        return note;
    }

    private String of(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(at.atZone(region.zone()));
    }

    private void verify() {
        state.removeAll();
        LongWork work = LongWork.toItsEnd();
        state.add(new Paragraph(getTranslation("privacy.trail.verifying")), work);
        work.start(
                watch -> trail.verify(user),
                verdict -> {
                    showState();
                    grid.refresh();
                },
                this::showState);
    }
}
