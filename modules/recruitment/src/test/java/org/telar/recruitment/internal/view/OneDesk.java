// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.telar.api.User;
import org.telar.ui.Desk;

/** One user's desk, in memory. */
final class OneDesk implements Desk {
    private final TreeMap<String, String> contents = new TreeMap<>();

    @Override
    public Optional<String> find(User user, String key) {
        return Optional.ofNullable(contents.get(key));
    }

    @Override
    public Map<String, String> all(User user, String start) {
        return Map.copyOf(contents.subMap(start, start + Character.MAX_VALUE));
    }

    @Override
    public void put(User user, String key, String content) {
        contents.put(key, content);
    }

    @Override
    public void clear(User user, String key) {
        contents.remove(key);
    }
}
