// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A part that keeps files which people have brought, and in which others may be named: an OSGi service. Before someone is erased it tells which name
 * her, a person decides about each, and those that are to go go with her. It acts in its own name: who asks has seen to whether she may.
 */
public interface KeepsFiles {
    /**
     * A file.
     *
     * @param sha256 of its content, in lower-case hexadecimal digits; the same content is one file
     * @param name what people know it by
     * @param page path of the page where it can be looked at
     * @param read whether its words were looked through; only a person can tell whether a picture or a scanned page names her
     */
    record Kept(String sha256, String name, String page, boolean read) {}

    /**
     * Those that name her, and those that nobody could look through. It takes a while.
     *
     * @param names whether a text names her
     */
    List<Kept> naming(Predicate<String> names);

    /** In the transaction of her erasure: what the database says of these files, as far as they are kept here, goes. */
    void forget(Set<String> sha256);

    /** After the commit: the files themselves go. Who starts anew removes those that an older state brought back. */
    void remove(Set<String> sha256);
}
