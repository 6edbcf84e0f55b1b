// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import org.telar.api.User;
import org.telar.matchmaking.internal.store.WaveStore;

/** What one user reaches of a list. */
record ReachedList<T>(WaveStore store, User user, PeopleList<T> whole) implements PeopleList<T> {
    @Override
    public List<Named<T>> page(long wave, String part, int offset, int limit) {
        return store.as(user, Permissions.SEE, () -> whole.page(wave, part, offset, limit));
    }

    @Override
    public int count(long wave, String part) {
        return store.as(user, Permissions.SEE, () -> whole.count(wave, part));
    }
}
