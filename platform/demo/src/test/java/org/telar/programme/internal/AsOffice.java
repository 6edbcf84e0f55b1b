// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import org.telar.kernel.Scopes;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participations;

/** Services at a clock that stands still. */
public final class AsOffice {
    private AsOffice() {}

    public static Participations participations(Tables tables, Clock clock, Scopes scopes) {
        return new StoredParticipations(tables, clock, scopes);
    }
}
