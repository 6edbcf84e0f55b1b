// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** One of the programmes that Telar is made for, with invented people. */
interface Story {
    /** Of the programme. */
    String name();

    /**
     * @param today its days are around this one
     * @param stopped asked before each person; when it says so, the rest is left away
     */
    void tell(Stage stage, LocalDate today, BooleanSupplier stopped);
}
