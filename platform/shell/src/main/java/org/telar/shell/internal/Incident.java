// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a failure a number that its user can read out and an administrator can find. */
final class Incident {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    static String log(String where, Throwable cause) {
        String number = "%08X".formatted(ThreadLocalRandom.current().nextInt());
        LOG.error("Incident {} at {}", number, where.replaceAll("\\p{Cntrl}", "?"), cause);
        return number;
    }
}
