// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.workplan;

import java.time.LocalDate;
import java.util.Optional;
import org.telar.api.Event;

/**
 * Work comes due within a week, or was due already; told once for each day on which it is due.
 *
 * @param task id of the task
 * @param person id of who answers for it, in the kernel
 */
public record WorkDue(long programme, long task, LocalDate due, Optional<Long> person) implements Event {}
