// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.lifecycle.internal.engine.ModuleVersion;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.lifecycle.internal.engine.Release.Origin;
import org.telar.lifecycle.internal.engine.Workshop;

/**
 * Modules as bundles, started for this run of the container only: what runs after a restart is decided by the wishes and not
 * by what the container remembers. No other bundle is refreshed, but those that are wired to a module which goes.
 */
final class Bundles implements Workshop {
    static final int START_LEVEL = 80;

    /** How the names of threads begin on which modules start, which end in time or are given up. */
    static final String STARTING = "telar-start-";

    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);
    private static final Pattern LOCATION = Pattern.compile("telar-module:([a-z0-9-]+)/([^/]+)/([0-9a-f]{64})");
    private static final Duration LAST_CHANCE = Duration.ofSeconds(5);

    private final BundleContext context;
    private final Library library;
    private final Acceptance acceptance;
    private final Duration deadline;
    private final Refresh refresh;
    private final Rehearsal rehearsal;

    /** @param deadline of a start, after which it has failed */
    Bundles(BundleContext context, Library library, Acceptance acceptance, Rehearsal rehearsal, Duration deadline) {
        this.context = context;
        this.library = library;
        this.acceptance = acceptance;
        this.rehearsal = rehearsal;
        this.deadline = deadline;
        refresh = new Refresh(context.getBundle(0).adapt(FrameworkWiring.class));
    }

    @Override
    public Map<Release, Boolean> present() {
        Map<Release, Boolean> present = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            release(bundle).ifPresent(release -> present.put(release, bundle.getState() == Bundle.ACTIVE));
        }
        return present;
    }

    private Optional<Release> release(Bundle bundle) {
        Matcher parts = LOCATION.matcher(bundle.getLocation());
        if (parts.matches()) {
            return Optional.of(new Release(
                    new ModuleId(parts.group(1)), ModuleVersion.of(parts.group(2)), Origin.ARCHIVE, parts.group(3)));
        }
        return library.offers().stream()
                .filter(offer -> offer.location().equals(bundle.getLocation()))
                .map(Shipped.Offer::release)
                .findFirst();
    }

    Optional<Bundle> bundle(Release release) {
        return Optional.ofNullable(context.getBundle(library.location(release)));
    }

    @Override
    public void bring(Release release) throws Failure {
        Optional<Bundle> there = bundle(release);
        Bundle bundle = there.isPresent() ? there.get() : install(release);
        if (bundle.getState() != Bundle.INSTALLED) {
            return;
        }
        try {
            new Imports(context, bundle).requireOwnPackages(release);
            if (!refresh.framework().resolveBundles(List.of(bundle))) {
                throw new Failure(new Imports(context, bundle).trouble(release));
            }
        } catch (Failure e) {
            if (there.isEmpty()) {
                drop(release);
            }
            throw e;
        }
    }

    private Bundle install(Release release) throws Failure {
        byte[] jar = library.jar(release);
        try (InputStream in = new ByteArrayInputStream(jar)) {
            for (String companion : library.companions(release)) {
                accompany(companion);
            }
            Bundle bundle = context.installBundle(library.location(release), in);
            bundle.adapt(BundleStartLevel.class).setStartLevel(START_LEVEL);
            return bundle;
        } catch (BundleException | IOException e) {
            throw new Failure(
                    Message.of("lifecycle.failure.install", release.module().name(), Causes.words(e)));
        }
    }

    /** A library that the distribution brings for a module; it stays when the module goes, as others may use it. */
    private void accompany(String location) throws BundleException, IOException {
        if (context.getBundle(location) == null) {
            try (InputStream in = URI.create(location).toURL().openStream()) {
                context.installBundle(location, in).start();
            }
        }
    }

    @Override
    public void start(Release release, boolean thorough) throws Failure {
        Bundle bundle = bundle(release)
                .orElseThrow(() -> new Failure(Message.of(
                        "lifecycle.failure.gone",
                        release.module().name(),
                        release.version().toString())));
        requireAtRest(bundle, release);
        AtomicBoolean givenUp = new AtomicBoolean();
        Attempt attempt = new Attempt(() -> startAndLook(bundle, release, thorough, givenUp));
        Thread thread =
                Thread.ofPlatform().daemon().name(STARTING + release.module()).start(attempt);
        try {
            if (!thread.join(deadline)) {
                givenUp.set(true);
                thread.interrupt();
                boolean ended = thread.join(LAST_CHANCE);
                abandon(bundle, ended);
                throw tooSlow(release);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(
                    Message.of("lifecycle.failure.interrupted", release.module().name()));
        }
        attempt.orThrow(release);
    }

    /** What hangs in an earlier start or end would hold this one as well. */
    private void requireAtRest(Bundle bundle, Release release) throws Failure {
        if (bundle.getState() == Bundle.STARTING) {
            throw tooSlow(release);
        }
        Optional<Message> lingers = lingering(release);
        if (lingers.isPresent()) {
            throw new Failure(lingers.get());
        }
    }

    private Failure tooSlow(Release release) {
        return new Failure(
                Message.of("lifecycle.failure.too-slow", release.module().name(), deadline.toSeconds()));
    }

    private void startAndLook(Bundle bundle, Release release, boolean thorough, AtomicBoolean givenUp) throws Failure {
        try {
            if (thorough) {
                rehearse(bundle, release);
            }
            requireWaitedFor(release, givenUp);
            bundle.start(Bundle.START_TRANSIENT);
            acceptance.requireInPlace(bundle, release.module());
            requireWaitedFor(release, givenUp);
        } catch (BundleException e) {
            rehearsal.end(bundle);
            throw new Failure(
                    Message.of("lifecycle.failure.start", release.module().name(), Causes.words(e)));
        } catch (Failure | RuntimeException | Error e) {
            stop(bundle);
            throw e;
        }
    }

    /** What comes too late must not come at all: by then something else runs in its place. */
    private void requireWaitedFor(Release release, AtomicBoolean givenUp) throws Failure {
        if (givenUp.get()) {
            throw tooSlow(release);
        }
    }

    private void rehearse(Bundle bundle, Release release) throws BundleException, Failure {
        rehearsal.begin(bundle);
        bundle.start(Bundle.START_TRANSIENT);
        acceptance.requireWell(bundle, release.module());
        bundle.stop(Bundle.STOP_TRANSIENT);
        rehearsal.end(bundle);
    }

    /** A start that does not end holds the bundle: whoever would stop it now would wait as well. */
    private void abandon(Bundle bundle, boolean ended) {
        if (ended) {
            stop(bundle);
        } else {
            Thread.ofPlatform().daemon().name("telar-abandoned").start(() -> stop(bundle));
        }
    }

    @Override
    public void stop(Release release) {
        bundle(release).filter(bundle -> bundle.getState() == Bundle.ACTIVE).ifPresent(this::stop);
    }

    /** Waits no longer than for a start: what has not ended by then ends when it likes, or with the process. */
    private void stop(Bundle bundle) {
        Thread thread = Thread.ofPlatform().daemon().name("telar-end-" + bundle).start(() -> end(bundle));
        try {
            if (!thread.join(deadline)) {
                thread.interrupt();
                LOG.error("{} has not ended within {}", bundle, deadline);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Bundle bundle) {
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException | RuntimeException | Error e) {
            LOG.warn("{} did not stop without a complaint", bundle, e);
        }
        rehearsal.end(bundle);
        refresh.forget(bundle);
    }

    /** What is left of a module that has been switched off and does not end. */
    @Override
    public Optional<Message> lingering(Release release) {
        return bundle(release)
                .filter(bundle -> bundle.getState() == Bundle.STOPPING)
                .map(bundle ->
                        Message.of("lifecycle.failure.lingers", release.module().name()));
    }

    /** One that hangs in its start or its end goes when it has ended, or with the process. */
    @Override
    public void drop(Release release) {
        bundle(release).ifPresent(bundle -> {
            if (bundle.getState() == Bundle.STARTING || bundle.getState() == Bundle.STOPPING) {
                Thread.ofPlatform().daemon().name("telar-abandoned").start(() -> drop(bundle));
            } else {
                drop(bundle);
            }
        });
    }

    private void drop(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException e) {
            LOG.warn("{} did not go without a complaint", bundle, e);
        }
        refresh.forget(bundle);
    }

    @Override
    public Set<String> wiredTo(Release release) {
        return bundle(release).map(refresh::others).orElse(Set.of());
    }
}
