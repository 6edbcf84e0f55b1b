// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import com.vaadin.flow.shared.Registration;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.ModuleId;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.internal.Tokens;
import org.telar.lifecycle.internal.archive.Trust;
import org.telar.lifecycle.internal.engine.Retrial;
import org.telar.lifecycle.internal.engine.WishShelf;
import org.telar.lifecycle.internal.engine.Wishes;
import org.telar.lifecycle.internal.store.SharedArchives;
import org.telar.lifecycle.internal.store.SharedShelf;
import org.telar.lifecycle.internal.store.TokenStore;
import org.telar.persistence.Database;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.vaadin.Stage;

/**
 * The installation that modules live in: its home, its distribution, its profile, and the state of its modules now. While
 * the database is there, a {@link Lifecycle} works in it; modules that run go on without.
 */
public final class House implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(House.class);
    private static final ModuleId ID = new ModuleId("lifecycle");
    private static final long LOOK_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long CATCH_UP_MILLIS = 1000;

    private final BundleContext context;
    private final Path home;
    private final Shipped shipped;
    private final Trust trust;
    private final Platform platform;
    private final Acceptance acceptance;
    private final Duration deadline;
    private final Clock clock = Clock.systemUTC();
    private final RunningModules running;
    private final Guard guard;
    private final Rehearsal rehearsal;
    private final ServiceRegistration<?> hook;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("telar-modules").daemon().unstarted(task));
    private final Retrial beginning = new Retrial(clock, Duration.ofMillis(CATCH_UP_MILLIS), Duration.ofMinutes(1));
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<ModuleState> told = List.of();
    private boolean readable = true;
    private volatile Optional<Database> there = Optional.empty();
    private volatile Optional<Working> working = Optional.empty();
    private volatile String country;

    /** @param settled whether the wishes were followed once */
    private record Working(Database database, ModuleStore store, Lifecycle lifecycle, Tokens tokens, boolean settled) {}

    public House(
            BundleContext context,
            ServiceComponentRuntime components,
            Stage stage,
            boolean unsignedAllowed,
            int startSeconds,
            int spinSeconds) {
        this.context = context;
        home = Path.of(property("telar.home", property("karaf.base", ".")));
        shipped = new Shipped(Path.of(property("karaf.home", "."), "system"));
        country = property("telar.country", "").toUpperCase(Locale.ROOT);
        trust = new Trust(home.resolve("trust"), () -> country, clock, unsignedAllowed);
        platform = new Platform(context, components);
        acceptance = new Acceptance(context, components, stage);
        deadline = Duration.ofSeconds(startSeconds);
        hook = context.registerService(
                new String[] {ResolverHookFactory.class.getName(), CollisionHook.class.getName()},
                new OneReleaseOnly(),
                null);
        rehearsal = new Rehearsal(context);
        running = new RunningModules(context);
        running.open();
        guard = new Guard(
                context,
                Duration.ofSeconds(spinSeconds),
                (module, harm) -> worker.execute(
                        () -> working.ifPresent(now -> now.lifecycle().quarantine(module, harm))));
        guard.begin();
    }

    /** @param code of ISO 3166-1; empty for an office of no country */
    public void moveTo(String code) {
        country = code.toUpperCase(Locale.ROOT);
    }

    private String property(String name, String otherwise) {
        return Objects.requireNonNullElse(context.getProperty(name), otherwise);
    }

    public void begin(Database database) {
        there = Optional.of(database);
        worker.execute(() -> work(database, System.nanoTime()));
    }

    /**
     * Begins when the container has started all that is always there; when some of that never comes, after a while.
     *
     * @param since when the database came, as {@link System#nanoTime} has it
     */
    private void work(Database database, long since) {
        if (!there.equals(Optional.of(database))) {
            return;
        }
        boolean patient = System.nanoTime() - since < PATIENCE.toNanos();
        if (!platform.isBooted() || patient && !platform.isSettled()) {
            worker.schedule(() -> work(database, since), LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return;
        }
        try {
            ModuleStore store = database.open(ModuleSchema.of(ID, context.getBundle()));
            boolean shared = database.dialect() == Dialect.POSTGRESQL;
            Archives here = new ArchiveFolder(home.resolve("modules/archives"));
            Archives archives = shared ? new SharedArchives(store, here, clock) : here;
            WishShelf shelf = shared ? new SharedShelf(store, clock) : new FileShelf(home.resolve("modules/wishes"));
            Library library = new Library(shipped, archives, trust);
            Bundles bundles = new Bundles(context, library, acceptance, rehearsal, deadline);
            Lifecycle lifecycle = new Lifecycle(
                    new Following(shelf, archives, library, bundles, clock),
                    archives,
                    library,
                    bundles,
                    trust,
                    new TakenNames(context),
                    new ModuleData(database.storedData(), ExportFolder.in(home), clock),
                    new Journal(home.resolve("modules/journal"), clock));
            Tokens tokens = new Tokens(new TokenStore(store), clock, new SecureRandom());
            working = Optional.of(new Working(database, store, lifecycle, tokens, false));
            lifecycle.begin(profile(shelf, shared), chosen());
            working = working.map(now -> new Working(now.database(), now.store(), now.lifecycle(), now.tokens(), true));
            beginning.never();
            catchUp(database);
        } catch (RuntimeException e) {
            Duration pause = beginning.later();
            LOG.error("What is wished of the modules cannot be seen to; trying again in {}", pause, e);
            working.filter(now -> now.database() == database)
                    .ifPresent(now -> now.store().close());
            working = Optional.empty();
            worker.schedule(() -> work(database, since), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /**
     * The profile whose choice of modules counts. Nodes that share a database do not undo each other's: what is wished there
     * stays when one of them comes with another profile, which is said.
     */
    private String profile(WishShelf shelf, boolean shared) {
        String own = property("telar.profile", "");
        Wishes there = shelf.read();
        if (!shared || there.generation() == 0 || there.profile().equals(own)) {
            return own;
        }
        LOG.error(
                "This node was started with the profile '{}', and the modules in the database that it shares were chosen"
                        + " with '{}'. They stay as they are. Start it with --profile {}, as the other nodes; or choose"
                        + " the modules on the page Modules",
                own,
                there.profile(),
                there.profile());
        return there.profile();
    }

    private Set<ModuleId> chosen() {
        return Stream.of(property("telar.modules", "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(ModuleId::new)
                .collect(Collectors.toSet());
    }

    private void catchUp(Database database) {
        if (working.filter(now -> now.database() == database).isEmpty()) {
            return;
        }
        try {
            working.ifPresent(now -> now.lifecycle().catchUp());
            tell();
            readable = true;
        } catch (RuntimeException e) {
            if (readable) {
                LOG.warn("What is wished of the modules cannot be read or followed now; trying again", e);
            }
            readable = false;
        }
        worker.schedule(() -> catchUp(database), CATCH_UP_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Also what the watchdog or another node did is to be seen on open pages. */
    private void tell() {
        List<ModuleState> now = listeners.isEmpty() ? told : states();
        if (!now.equals(told)) {
            told = now;
            listeners.forEach(House::tell);
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.debug("An open page does not follow, it may have been closed at this moment", e);
        }
    }

    /** Tells that modules are otherwise than a moment ago, on a thread that is not to be kept. */
    public Registration onChange(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** Comes after {@link #close} when this part stops. */
    public void end(Database database) {
        there = there.filter(now -> now != database);
        if (!worker.isShutdown()) {
            worker.execute(
                    () -> working.filter(now -> now.database() == database).ifPresent(now -> {
                        working = Optional.empty();
                        now.store().close();
                    }));
        }
    }

    public Optional<Lifecycle> lifecycle() {
        return working.map(Working::lifecycle);
    }

    public Optional<Tokens> tokens() {
        return working.map(Working::tokens);
    }

    public boolean settled() {
        return working.filter(Working::settled).isPresent();
    }

    public boolean unsignedAllowed() {
        return trust.unsignedAllowed();
    }

    /** How the modules are now; the distribution's are known also while the wishes are not. */
    public List<ModuleState> states() {
        Optional<Working> now = working;
        return new Roll(context, shipped, running)
                .called(
                        now.map(Working::lifecycle),
                        now.filter(Working::settled).isPresent());
    }

    @Override
    public void close() {
        guard.close();
        worker.shutdownNow();
        running.close();
        hook.unregister();
        rehearsal.close();
        working.ifPresent(now -> now.store().close());
    }
}
