// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDate;
import java.util.List;
import org.telar.api.User;

/** People of whom nothing has been heard for long. Safe for many threads. */
public interface Dormancy {
    /**
     * Someone of whom nothing was heard since a day.
     *
     * @param country ISO 3166-1 alpha-2, of the place where she lives; the office's own when that is not known
     * @param last the latest of: the last change of what is known of her, the last day of her last role, what she agreed to or
     *     took back, what {@link HearsOfPeople} tells
     */
    record Quiet(long person, String country, LocalDate last) {}

    /**
     * Those of whom the last was heard before a day; those who were erased or merged are left out. Roles that last
     * are for {@link KeepsPeople}.
     *
     * @param user needs {@link PersonalFiles#ERASE} everywhere
     */
    List<Quiet> before(User user, LocalDate day);
}
