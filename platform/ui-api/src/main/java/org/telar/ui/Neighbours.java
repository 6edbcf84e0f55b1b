// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.Component;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.api.User;

/**
 * What other modules know of a thing that a module shows: all {@link org.telar.api.Insights} that there are. A service that is
 * always there.
 */
public interface Neighbours {
    /**
     * Their sentences, each a link to where there is more. While the page is open they come and go with their modules.
     *
     * @param otherwise what is said while no running module knows anything that this user may see
     */
    Component about(User user, Subject subject, Message otherwise);
}
