// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * When the container starts a bundle.
 *
 * @param isWanted whether it does at all
 */
record BundleStart(Bundle bundle, boolean isWanted, int level) {
    static BundleStart of(Bundle bundle) {
        BundleStartLevel start = bundle.adapt(BundleStartLevel.class);
        try {
            return new BundleStart(bundle, start.isPersistentlyStarted(), start.getStartLevel());
        } catch (IllegalArgumentException | IllegalStateException e) {
            // uninstalled, which may happen at any moment
            return new BundleStart(bundle, false, 0);
        }
    }
}
