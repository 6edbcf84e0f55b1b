// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.Optional;

/**
 * What is wished of one module.
 *
 * @param on whether it shall run
 * @param previous the release before, to go back to
 * @param quarantined whether the watchdog put it off; on is false then
 */
public record Wish(Release release, boolean on, Optional<Release> previous, boolean quarantined) {
    public Wish {
        if (previous.filter(before -> !before.module().equals(release.module())).isPresent()) {
            throw new IllegalArgumentException("Before " + release + " there cannot have been " + previous);
        }
        if (on && quarantined) {
            throw new IllegalArgumentException(release + " is in quarantine and cannot be on");
        }
    }

    public static Wish of(Release release, boolean on) {
        return new Wish(release, on, Optional.empty(), false);
    }

    public Wish turned(boolean wanted) {
        return new Wish(release, wanted, previous, false);
    }

    public Wish quarantine() {
        return new Wish(release, false, previous, true);
    }

    /** The same with another release; this one becomes the previous one. */
    public Wish with(Release next) {
        return new Wish(next, on, Optional.of(release), false);
    }
}
