// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.util.List;
import org.telar.api.Permission;
import org.telar.api.User;

/** Who did what to people and organisations, and when. Every method checks what the user may do. Safe for many threads. */
public interface Histories {
    Permission SEE = new Permission("kernel.history.see");

    /**
     * What was done to a person or an organisation, the latest first; the last two hundred things at most.
     *
     * @param id a person's own id: what was done to one who was merged into her stays with the other id
     */
    List<History> of(User user, History.Subject subject, long id);
}
