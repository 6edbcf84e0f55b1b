// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.telar.lifecycle.internal.archive.ModuleJar;

/**
 * While two releases of a module are in the container, neither is wired to the other. There may be two of the same version: one
 * that hangs in its start, and the mended one.
 */
final class OneReleaseOnly implements ResolverHookFactory, CollisionHook {
    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> candidates) {
        candidates.removeIf(other -> other.getHeaders("").get(ModuleJar.MODULE) != null);
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return new ResolverHook() {
            @Override
            public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
                String module = module(requirement.getRevision());
                if (module != null) {
                    candidates.removeIf(candidate -> isOtherRelease(requirement, candidate, module));
                }
            }

            @Override
            public void filterResolvable(Collection<BundleRevision> candidates) {
                // all may be resolved
            }

            @Override
            public void filterSingletonCollisions(
                    BundleCapability singleton, Collection<BundleCapability> collisionCandidates) {
                // two releases may be there at the same time
                collisionCandidates.removeIf(
                        other -> Objects.equals(module(other.getRevision()), module(singleton.getRevision()))
                                && module(other.getRevision()) != null);
            }

            @Override
            public void end() {
                // nothing to let go of
            }
        };
    }

    private static boolean isOtherRelease(BundleRequirement requirement, BundleCapability candidate, String module) {
        return !candidate
                        .getRevision()
                        .getBundle()
                        .equals(requirement.getRevision().getBundle())
                && module.equals(module(candidate.getRevision()));
    }

    private static @Nullable String module(BundleRevision revision) {
        return revision.getBundle().getHeaders("").get(ModuleJar.MODULE);
    }
}
