// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.venues;

import org.telar.api.Message;
import org.telar.programme.Codes;

/** What a venue should have (ACT-24, BOO-05, BOO-06). */
public enum Facility {
    SATELLITE_INTERNET,
    INTERNET,
    COMPUTERS,
    PROJECTOR,
    TRAINING_ROOM,
    CHILD_FRIENDLY_SPACE,
    CARE_STAFF,
    STEP_FREE_ACCESS,
    ACCESSIBLE_TOILETS,
    ELECTRICITY,
    DRINKING_WATER,
    PUBLIC_TRANSPORT,
    SAFE_SURROUNDINGS;

    public Message label() {
        return Message.of("programme.facility." + Codes.of(this));
    }
}
