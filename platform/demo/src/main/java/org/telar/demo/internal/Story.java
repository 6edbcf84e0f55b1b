// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.telar.api.DemonstrationPart;

/** One of the programmes that Telar is made for, with invented people. */
interface Story {
    /** Of the programme. */
    String name();

    /**
     * @param today its days are around this one
     * @param stopped asked before each person; when it says so, the rest is left away
     * @return who in it is played by whom
     */
    List<DemonstrationPart> tell(Stage stage, LocalDate today, BooleanSupplier stopped);
}
