// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Message;

/** A container that remembers what it was given, as Karaf's cache does, but not what ran; releases may be faulty. */
final class PaperWorkshop implements Workshop {
    private final Power power;
    private final Set<Release> unresolvable;
    private final Set<Release> failing;
    private final Set<Release> there = new HashSet<>();
    private final Set<Release> running = new HashSet<>();

    PaperWorkshop(Power power, Set<Release> unresolvable, Set<Release> failing) {
        this.power = power;
        this.unresolvable = unresolvable;
        this.failing = failing;
    }

    /** The process is gone; what is on the disk stays. */
    void crash() {
        running.clear();
        power.isBack();
    }

    Set<Release> running() {
        return Set.copyOf(running);
    }

    @Override
    public Map<Release, Boolean> present() {
        Map<Release, Boolean> present = new HashMap<>();
        there.forEach(release -> present.put(release, running.contains(release)));
        return present;
    }

    @Override
    public void bring(Release release) throws Failure {
        power.use();
        if (unresolvable.contains(release)) {
            throw new Failure(Message.of("unresolved"));
        }
        there.add(release);
        power.use();
    }

    @Override
    public void start(Release release, boolean thorough) throws Failure {
        power.use();
        if (!there.contains(release)) {
            throw new IllegalStateException(release + " is started and is not there");
        }
        if (running.stream().anyMatch(other -> other.module().equals(release.module()))) {
            throw new IllegalStateException("Two releases of " + release.module() + " run at the same time");
        }
        if (failing.contains(release)) {
            throw new Failure(Message.of("fails"));
        }
        running.add(release);
        power.use();
    }

    @Override
    public void stop(Release release) {
        power.use();
        running.remove(release);
        power.use();
    }

    @Override
    public Set<String> wiredTo(Release release) {
        return Set.of();
    }

    @Override
    public Optional<Message> lingering(Release release) {
        return Optional.empty();
    }

    @Override
    public void drop(Release release) {
        power.use();
        if (running.contains(release)) {
            throw new IllegalStateException(release + " is dropped while it runs");
        }
        there.remove(release);
        power.use();
    }
}
