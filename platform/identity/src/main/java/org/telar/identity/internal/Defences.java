// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.telar.identity.internal.engine.Attempts;
import org.telar.identity.internal.engine.Passwords;

/** What guards all the ways in; one of each on a node. */
@Component(service = Defences.class)
public final class Defences {
    private final Passwords passwords;
    private final Attempts attempts;
    private final Clock clock;

    @Activate
    public Defences() {
        this(Passwords.argon2id(), Clock.systemUTC());
    }

    Defences(Passwords passwords, Clock clock) {
        this.passwords = passwords;
        this.attempts = new Attempts(clock);
        this.clock = clock;
    }

    Passwords passwords() {
        return passwords;
    }

    Attempts attempts() {
        return attempts;
    }

    Clock clock() {
        return clock;
    }
}
