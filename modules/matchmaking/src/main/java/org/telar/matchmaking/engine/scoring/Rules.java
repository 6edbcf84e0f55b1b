// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;

/** Table of contents: what must hold for any pair. Cheap ones first; the order is also that of refusals. */
public final class Rules {
    private Rules() {}

    public static List<Rule> standard() {
        return List.of(
                new OtherOrganisation(),
                new GenderPreferenceMet(),
                new CommonAvailability(1),
                new DeliveryPossible(),
                new SharedLanguage(),
                new SharedTopic());
    }
}
