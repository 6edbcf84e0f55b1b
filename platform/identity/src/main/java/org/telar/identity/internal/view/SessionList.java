// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.telar.identity.internal.engine.Visit;

/** Where somebody is signed in. */
final class SessionList {
    private SessionList() {}

    static UnorderedList of(List<Visit> visits, Words words, ZoneId zone, Predicate<Visit> isThis) {
        UnorderedList list = new UnorderedList();
        for (Visit visit : visits) {
            String browser = visit.browser().isEmpty() ? words.say("identity.session.unknown") : visit.browser();
            ListItem line = new ListItem(words.say(
                    "identity.session", browser, words.time(visit.since(), zone), words.time(visit.seen(), zone)));
            if (isThis.test(visit)) {
                line.add(" · " + words.say("identity.session.this"));
            }
            list.add(line);
        }
        return list;
    }
}
