// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.telar.api.User;
import org.telar.ui.Desk;

/** A user's drafts, on her desk under {@code draft/<form>/<id, or new and where it belongs>}. */
public final class Drafts {
    private static final String START = "draft/";

    private final Desk desk;
    private final User user;
    private final Clock clock;

    /** @param clock tells when something was typed, in the time zone in which it is shown */
    public Drafts(Desk desk, User user, Clock clock) {
        this.desk = desk;
        this.user = user;
        this.clock = clock;
    }

    public Drafts(Desk desk, User user) {
        this(desk, user, Clock.systemDefaultZone());
    }

    /** All of hers, the latest first. */
    public List<Draft> all() {
        return desk.all(user, START).values().stream()
                .flatMap(written -> Draft.read(written).stream())
                .sorted(Comparator.comparing(Draft::at).reversed())
                .toList();
    }

    Clock clock() {
        return clock;
    }

    Optional<Draft> find(String form, String record) {
        return desk.find(user, key(form, record)).flatMap(Draft::read);
    }

    void put(Draft draft, String record) {
        desk.put(user, key(draft.form(), record), draft.written());
    }

    void clear(String form, String record) {
        desk.clear(user, key(form, record));
    }

    private static String key(String form, String record) {
        return START + form + "/" + record;
    }
}
