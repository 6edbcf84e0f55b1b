// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import java.util.List;
import java.util.Set;
import org.telar.api.Permission;
import org.telar.api.User;

/** The profiles that can be chosen and the one that is. An OSGi service; safe for many threads. */
public interface Profiles {
    /** Choose the country and the modules of this installation. */
    Permission CHOOSE = new Permission("profile.choose");

    List<Profile> all();

    Profile current();

    /** Whether someone said so, by {@code --profile} or on the page; until then every module runs. */
    boolean isChosen();

    /**
     * Makes it the profile of this home at once and for later starts. Services that stand on the country begin anew;
     * nobody is signed out.
     *
     * @param modules ids of those that shall run from the next start on
     * @throws IllegalArgumentException when there is no such profile
     */
    void choose(User user, String id, Set<String> modules);
}
