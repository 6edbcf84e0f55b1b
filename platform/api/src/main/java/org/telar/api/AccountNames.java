// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Collection;
import java.util.Map;

/**
 * How those are called who have accounts, for histories that tell who did what. A service that may be missing: then an
 * account is told by its number. Safe for many threads.
 */
public interface AccountNames {
    /** By the ids that were asked for; accounts that are not known any more are left out. */
    Map<Long, String> names(User user, Collection<Long> accounts);
}
