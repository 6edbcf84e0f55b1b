// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import java.util.Map;
import java.util.Optional;
import org.telar.api.User;

/**
 * What a user left lying on her desk, kept on the server: drafts of forms, her views of a table, how the columns of a
 * file are to be read. Only she sees it. Safe for many threads.
 *
 * <p>Keys are paths of stable words and ids: {@code draft/kernel.person/17}. Contents are JSON.
 */
public interface Desk {
    Optional<String> find(User user, String key);

    /** Contents by key of all that starts so. */
    Map<String, String> all(User user, String start);

    /** Puts it there, in place of what lay there. */
    void put(User user, String key, String content);

    /** Does nothing when nothing lies there. */
    void clear(User user, String key);
}
