// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.figures;

import java.util.List;
import org.telar.api.User;

/**
 * The figures of programmes: who was reached, as numbers of which none is so small that it points at single people
 * ({@link org.telar.kernel.figures.Breakdown}). Safe for many threads.
 */
public interface Figures {
    /**
     * Requires {@link org.telar.kernel.figures.Makeups#SEE}. Counted anew at each call, in some hundredths of a second for some
     * thousand participants.
     *
     * @return of the programmes within her reach, those that began last first
     */
    List<ProgrammeFigures> all(User user);
}
