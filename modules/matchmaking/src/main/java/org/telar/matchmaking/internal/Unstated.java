// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Set;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;

/** What is taken for granted of people of whom it was not stated, so that no rule shuts them out. */
public final class Unstated {
    /** That of the programmes. */
    public static final Set<String> LANGUAGES = Set.of("es");

    /** She is free to agree on any. */
    public static final Availability TIME = Availability.WHOLE_WEEK;

    /** On line anybody can meet. */
    public static final Set<DeliveryMode> MODES = Set.of(DeliveryMode.VIRTUAL);

    private Unstated() {}
}
