// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.telar.api.Stored;
import org.telar.api.User;

/** Organisations of every kind, for those who link to them. Every method checks what the user may do. */
public interface Organisations {
    /** Enough to choose one. */
    record Entry(String name, Organisation.Kind kind) {}

    Registry<Buyer> buyers();

    Registry<Ally> allies();

    Enterprises enterprises();

    /** How they are called, by the ids that were asked for; what is not known is left out. */
    Map<Long, Entry> entries(User user, Collection<Long> ids);

    /** @param words as typed; each must begin a word of the name, or its number; the best first */
    List<Stored<Entry>> named(User user, String words, int most);
}
