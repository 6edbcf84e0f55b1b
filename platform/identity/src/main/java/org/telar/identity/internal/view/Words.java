// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.ScopeChoices.Choice;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;

/** Words in the language of a page. */
record Words(Component page) {
    private static final int NOTICE_MILLIS = 8000;

    Locale language() {
        return page.getUI().orElseGet(UI::getCurrent).getLocale();
    }

    String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }

    String say(Message message) {
        return page.getTranslation(message.key(), message.values().toArray());
    }

    String role(Roles.Known known) {
        return known.shipped()
                ? say("identity.role." + known.id())
                : known.role().name();
    }

    /** Its id stands for one that is not there any more. */
    String role(String id, List<Roles.Known> all) {
        return all.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(this::role)
                .orElse(id);
    }

    String where(Choice choice) {
        String kind = "identity.scope."
                + choice.scope().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say(kind, choice.name());
    }

    /** Role and scope in one line. */
    String grant(RoleGrant grant, List<Roles.Known> all) {
        return say("identity.grant", role(grant.role(), all), where(grant.where()));
    }

    String grants(Account account, List<Roles.Known> all) {
        return account.roles().stream().map(grant -> grant(grant, all)).collect(Collectors.joining("; "));
    }

    Span state(Account.State state) {
        Span badge = new Span(say(state.label()));
        badge.addClassName("telar-badge");
        switch (state) {
            case ACTIVE -> badge.addClassName("success");
            case INVITED -> badge.addClassName("accent");
            case DISABLED -> badge.addClassName("warning");
        }
        return badge;
    }

    String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language())
                .withZone(zone)
                .format(instant);
    }

    static Div muted(String text) {
        Div muted = new Div(text);
        muted.addClassName("telar-muted");
        return muted;
    }

    static void done(String sentence) {
        notice(sentence, NotificationVariant.LUMO_SUCCESS);
    }

    static void warn(String sentence) {
        notice(sentence, NotificationVariant.LUMO_WARNING);
    }

    private static void notice(String sentence, NotificationVariant look) {
        Notification.show(sentence, NOTICE_MILLIS, Notification.Position.TOP_CENTER)
                .addThemeVariants(look);
    }
}
