// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Collection;
import java.util.Optional;
import org.telar.lifecycle.internal.engine.Release;

/** The archives that were let in, kept as they came. */
public interface Archives {
    /** Does nothing when it is there. */
    void put(Release release, byte[] archive);

    Optional<byte[]> find(Release release);

    /** Throws the others away. */
    void keepOnly(Collection<Release> releases);
}
