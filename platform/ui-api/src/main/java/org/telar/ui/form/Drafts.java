// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.User;
import org.telar.ui.Desk;

/** A user's drafts, on her desk under {@code draft/<form>/<id or new>}. */
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

    Optional<Draft> find(String form, OptionalLong id) {
        return desk.find(user, key(form, id)).flatMap(Draft::read);
    }

    void put(Draft draft, OptionalLong id) {
        desk.put(user, key(draft.form(), id), draft.written());
    }

    void clear(String form, OptionalLong id) {
        desk.clear(user, key(form, id));
    }

    private static String key(String form, OptionalLong id) {
        return START + form + "/" + (id.isPresent() ? Long.toString(id.getAsLong()) : "new");
    }
}
