// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.workplan;

import java.time.LocalDate;

/** When a task is due. */
public sealed interface Due {
    record On(LocalDate day) implements Due {}

    /**
     * So many days after the first day of its wave; of its phase, when it belongs to no wave; of the programme, when it
     * belongs to neither.
     *
     * @param days negative for what is due before that day
     */
    record After(int days) implements Due {}
}
