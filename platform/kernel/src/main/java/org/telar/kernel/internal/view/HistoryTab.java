// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.kernel.organisations.WomenOwned;
import org.telar.kernel.people.History;
import org.telar.kernel.people.History.Subject;
import org.telar.kernel.people.Role;
import org.telar.ui.Icon;
import org.telar.ui.table.PlainTable;

/** Who did what to a person or an organisation, and when; which fields changed, but not what stood in them. */
final class HistoryTab extends Div {
    /** Labels of fields whose keys do not follow from their names. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("ageBand", "kernel.person.age-band"),
            Map.entry("about", "kernel.organisation.about"),
            Map.entry("formal", "kernel.enterprise.formal"),
            Map.entry("activity", "kernel.enterprise.activity.code"),
            Map.entry("employees", "kernel.enterprise.employees"),
            Map.entry("sales", "kernel.enterprise.sales"),
            Map.entry("ownership", "kernel.enterprise.ownership"),
            Map.entry("sites", "kernel.buyer.sites"),
            Map.entry("kinds", "kernel.ally.kinds"),
            Map.entry("agreements", "kernel.ally.agreements"));

    private final Services services;
    private final Words words = new Words(this);

    HistoryTab(Services services, User user, Subject subject, long id) {
        this.services = services;
        List<History> entries = services.histories().of(user, subject, id);
        if (entries.isEmpty()) {
            Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(getTranslation("kernel.history.none")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        Map<Long, String> names = services.accountNames(
                user, entries.stream().map(History::account).collect(Collectors.toSet()));
        PlainTable table = new PlainTable(
                getTranslation("kernel.history"),
                List.of(
                        getTranslation("kernel.history.at"),
                        getTranslation("kernel.history.who"),
                        getTranslation("kernel.history.what"),
                        getTranslation("kernel.history.fields")));
        entries.forEach(entry -> table.row(
                new Span(words.of(entry.at(), services.clock().getZone())),
                new Span(who(entry.account(), names)),
                new Span(words.of(entry.action().label())),
                new Span(words.list(entry.fields().stream(), field -> detail(entry, field)))));
        add(table);
    }

    private String who(long account, Map<Long, String> names) {
        return account == 0
                ? getTranslation("kernel.history.telar")
                : names.getOrDefault(account, getTranslation("kernel.history.account", account));
    }

    private String detail(History entry, String code) {
        return switch (entry.action()) {
            case ROLE -> words.of(Role.Kind.valueOf(code).label());
            case JUDGED -> definition(code);
            case CONSENTED, WITHDREW -> code;
            case ENTERED, CHANGED, MERGED, UNMERGED -> field(code);
        };
    }

    private String definition(String code) {
        return Arrays.stream(WomenOwned.Definition.values())
                .filter(definition -> definition.name().equals(code))
                .findFirst()
                .map(definition -> words.of(definition.label()))
                .orElse(code);
    }

    private String field(String name) {
        String key = LABELS.getOrDefault(name, "kernel.person." + name.toLowerCase(Locale.ROOT));
        return words.of(Message.of(key));
    }
}
