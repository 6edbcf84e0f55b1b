// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.internal.Tokens;
import org.telar.lifecycle.internal.archive.Trust;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Wish;
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
        worker.execute(() -> work(database, System.nanoTime()));
    }

    /**
     * Begins when the container has started all that is always there; when some of that never comes, after a while.
     *
     * @param since when the database came, as {@link System#nanoTime} has it
     */
    private void work(Database database, long since) {
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
            Lifecycle lifecycle = new Lifecycle(
                    shelf,
                    archives,
                    library,
                    new Bundles(context, library, acceptance, rehearsal, deadline),
                    trust,
                    new TakenNames(context),
                    new ModuleData(database.storedData(), home.resolve("modules/exports"), clock),
                    new Journal(home.resolve("modules/journal"), clock));
            Tokens tokens = new Tokens(new TokenStore(store), clock, new SecureRandom());
            working = Optional.of(new Working(database, store, lifecycle, tokens, false));
            lifecycle.begin(profile(shelf, shared), chosen());
            working = working.map(now -> new Working(now.database(), now.store(), now.lifecycle(), now.tokens(), true));
            catchUp(database);
        } catch (RuntimeException e) {
            LOG.error("What is wished of the modules cannot be seen to; trying again", e);
            working.filter(now -> now.database() == database)
                    .ifPresent(now -> now.store().close());
            working = Optional.empty();
            worker.schedule(() -> work(database, since), CATCH_UP_MILLIS, TimeUnit.MILLISECONDS);
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
        } catch (RuntimeException e) {
            LOG.warn("What is wished of the modules elsewhere cannot be read; trying again", e);
        }
        worker.schedule(() -> catchUp(database), CATCH_UP_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Comes after {@link #close} when this part stops. */
    public void end(Database database) {
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
        Wishes wishes = now.map(each -> each.lifecycle().wishes()).orElse(Wishes.none());
        Stream<ModuleState> unknown = shipped.offers().values().stream()
                .filter(offer -> wishes.of(offer.release().module()).isEmpty())
                .map(offer -> state(offer.card(), now.isEmpty() ? State.STARTING : State.OFF, Optional.empty()));
        Stream<ModuleState> known = wishes.modules().values().stream().map(wish -> state(wish, now.orElseThrow()));
        return Stream.concat(unknown, known)
                .sorted(Comparator.comparing(ModuleState::id))
                .toList();
    }

    private ModuleState state(Wish wish, Working now) {
        ModuleId module = wish.release().module();
        Optional<Message> trouble = now.lifecycle()
                .trouble(module)
                .or(() -> wish.quarantined()
                        ? Optional.of(Message.of("lifecycle.quarantine.before", module.name()))
                        : Optional.empty());
        Optional<Card> card = now.lifecycle().card(wish.release());
        State state = state(wish, trouble.isPresent(), now.settled());
        return card.map(each -> state(each, state, trouble))
                .orElseGet(
                        () -> new ModuleState(module, wish.release().version().toString(), state, Map.of(), trouble));
    }

    private ModuleState state(Card card, State state, Optional<Message> trouble) {
        State seen = state == State.STARTING && running.contains(card.id()) ? State.ON : state;
        return new ModuleState(card.id(), card.version().toString(), seen, card.names(), trouble);
    }

    private State state(Wish wish, boolean troubled, boolean settled) {
        ModuleId module = wish.release().module();
        if (running.contains(module)) {
            return State.ON;
        }
        if (!wish.on()) {
            return wish.quarantined() ? State.QUARANTINED : State.OFF;
        }
        if (!settled) {
            return State.STARTING;
        }
        return troubled || isActive(module) ? State.FAILED : State.OFF;
    }

    private boolean isActive(ModuleId module) {
        return Arrays.stream(context.getBundles())
                .anyMatch(bundle -> bundle.getState() == Bundle.ACTIVE
                        && module.name().equals(bundle.getHeaders("").get("Telar-Module")));
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
