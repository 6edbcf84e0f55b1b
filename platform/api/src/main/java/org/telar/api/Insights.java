// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.List;

/**
 * What a module knows of things that others show: an OSGi service, of one module or of many. Who shows a thing and who knows
 * something of it need not know each other, and either may be off or not there at all: what is known comes and goes with
 * its service, also on pages that are open.
 */
public interface Insights {
    /**
     * In the order in which they are to be read. Called while a page is built, so a few counts at most; of a kind of subject
     * that this module has never heard of it knows nothing.
     *
     * @return nothing as well when the user may not see what it is drawn from
     */
    List<Insight> about(User user, Subject subject);

    /**
     * One sentence.
     *
     * @param path without leading slash, of the page where there is more
     */
    record Insight(Message sentence, String path) {}
}
