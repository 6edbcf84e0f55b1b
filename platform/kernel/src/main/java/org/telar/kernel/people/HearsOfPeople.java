// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A module that knows when something was last heard of people. Register it as a service. */
public interface HearsOfPeople {
    /** The day of each of them of whom it knows one. Asked as Telar itself, for very many at once. */
    Map<Long, LocalDate> last(Set<Long> people);
}
