// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Is told of everyone who asked for what she may not do, so that those who answer for the installation see who tries doors. An OSGi service, there while
 * the database is. Safe for many threads.
 */
@FunctionalInterface
public interface Refusals {
    /** By which way she asked. */
    enum Way {
        /** The address of a page. */
        PAGE,
        /** Something on a page that should not have been there. */
        ACTION,
        /** A list over HTTP. */
        LIST,
        /** Modules over HTTP. */
        MODULES
    }

    /** Quick; throws nothing. The same by the same account is noted once in some minutes, so that nobody floods the trail. */
    void refused(User user, Permission missing, Way way);
}
