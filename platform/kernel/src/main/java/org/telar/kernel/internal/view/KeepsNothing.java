// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import java.util.Map;
import java.util.Optional;
import org.telar.api.User;
import org.telar.ui.Desk;

/** A desk for what must not lie anywhere while it is written. */
final class KeepsNothing implements Desk {
    @Override
    public Optional<String> find(User user, String key) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> all(User user, String start) {
        return Map.of();
    }

    @Override
    public void put(User user, String key, String content) {
        // what is typed is stored when it is saved, sealed
    }

    @Override
    public void clear(User user, String key) {
        // there is nothing
    }
}
