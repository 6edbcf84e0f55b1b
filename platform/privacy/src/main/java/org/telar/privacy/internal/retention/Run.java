// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A list that someone released, and what became of it.
 *
 * @param released in UTC, like {@code done}, which is empty until the run
 * @param held those of the list that something kept when it was run
 */
public record Run(
        long id,
        LocalDateTime released,
        long account,
        int people,
        Optional<LocalDateTime> done,
        int erased,
        int held) {}
