// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second factors of the accounts. */
public interface FactorBook {
    /** @param sealed the secret of one-time codes, as {@link KeyFile} sealed it */
    record Factor(String sealed, int recoveryCodesLeft) {}

    Optional<Factor> find(long account);

    /** All secrets as they are sealed, by account. */
    Map<Long, String> sealed();

    /** Puts the same secret in its place, sealed anew, unless it was changed meanwhile. */
    void sealAnew(long account, String before, String after);

    /** @param recoveryDigests of the codes that can be used once each instead */
    void put(long account, String sealed, long usedStep, List<String> recoveryDigests);

    /**
     * Notes that the code of a time step was used.
     *
     * @return false when this or a later one was used before, on whichever node; then the code counts as wrong
     */
    boolean use(long account, long step);

    /** @return whether it was there; of two who use it at the same time one gets true */
    boolean useRecovery(long account, String digest);

    void clear(long account);
}
