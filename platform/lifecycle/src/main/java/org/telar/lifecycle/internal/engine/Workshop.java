// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Message;

/** The container, as far as modules are concerned. What is in it may be anything after a crash. */
public interface Workshop {
    /** The releases that are in the container, and whether each runs. */
    Map<Release, Boolean> present();

    /**
     * Puts a release beside what is there; no line of its code runs. Does nothing when it is there.
     *
     * @throws Failure when it is not to be found, or lacks something that it imports; it is not there then
     */
    void bring(Release release) throws Failure;

    /**
     * Starts it and looks whether it is well.
     *
     * @param thorough whether its views are built for a look as well
     * @throws Failure when it is not, or takes too long; it does not run then
     */
    void start(Release release, boolean thorough) throws Failure;

    /** Does nothing when it does not run. */
    void stop(Release release);

    /** Ids of the other modules that would be started anew when this release goes, because they are wired to it. */
    Set<String> wiredTo(Release release);

    /** What is left of a release that was stopped and does not end. */
    Optional<Message> lingering(Release release);

    /** Takes a release that does not run out of the container. Does nothing when it is not there. */
    void drop(Release release);
}
