// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Hashtable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.SynchronousBundleListener;
import org.telar.api.Module;
import org.telar.itest.container.InsideContainer;
import org.telar.matchmaking.engine.scoring.ScoringContribution;
import org.telar.ui.Tiles;
import org.telar.ui.Views;

/** Modules that come and go. */
@InsideContainer
class ModulesIT {
    @Test
    void everyModuleSaysWhatItIs(BundleContext context) {
        Container container = new Container(context);
        for (Bundle bundle : container.modules()) {
            List<Module> services = container.references(Module.class).stream()
                    .filter(reference -> bundle.equals(reference.getBundle()))
                    .map(reference -> (Module) context.getService(reference))
                    .toList();
            assertEquals(1, services.size(), () -> bundle + " offers " + services);
            assertEquals(Container.id(bundle), services.getFirst().id().name());
        }
    }

    @Test
    void healthTellsOfEveryModule(BundleContext context) {
        Container container = new Container(context);
        String health = container.get("/health");
        container
                .modules()
                .forEach(bundle -> assertTrue(
                        health.contains("{\"id\":\"" + Container.id(bundle) + "\",\"version\":\"" + bundle.getVersion()
                                + "\",\"state\":\"ON\"}"),
                        health));
    }

    @Test
    void aStoppedModuleTakesAllItsContributionsAlongAndBringsThemBack(BundleContext context) throws BundleException {
        Container container = new Container(context);
        for (Bundle module : container.modules()) {
            long views = container.count(Views.class, module);
            long tiles = container.count(Tiles.class, module);
            module.stop(Bundle.STOP_TRANSIENT);
            for (Class<?> contribution : List.of(Module.class, Views.class, Tiles.class)) {
                assertEquals(0, container.count(contribution, module), () -> module + " still has " + contribution);
            }
            assertTrue(isOff(container, module), () -> container.get("/health"));
            module.start(Bundle.START_TRANSIENT);
            assertEquals(1, container.count(Module.class, module));
            assertEquals(views, container.count(Views.class, module));
            assertEquals(tiles, container.count(Tiles.class, module));
            assertFalse(isOff(container, module), () -> container.get("/health"));
        }
    }

    private static boolean isOff(Container container, Bundle module) {
        return container
                .get("/health")
                .contains("{\"id\":\"" + Container.id(module) + "\",\"version\":\"" + module.getVersion()
                        + "\",\"state\":\"OFF\"}");
    }

    @Test
    void noOtherBundleFeelsThatAModuleStopsAndStarts(BundleContext context) throws BundleException {
        Container container = new Container(context);
        for (Bundle module : container.modules()) {
            var touched = new ConcurrentLinkedQueue<BundleEvent>();
            SynchronousBundleListener watch = touched::add;
            context.addBundleListener(watch);
            try {
                module.stop(Bundle.STOP_TRANSIENT);
                module.start(Bundle.START_TRANSIENT);
            } finally {
                context.removeBundleListener(watch);
            }
            Set<Bundle> bundles = touched.stream().map(BundleEvent::getBundle).collect(Collectors.toSet());
            assertEquals(Set.of(module), bundles);
        }
    }

    @Test
    void aModuleThatIsOffKeepsTheOthersOn(BundleContext context) throws BundleException {
        Container container = new Container(context);
        List<Bundle> modules = container.modules();
        for (Bundle module : modules) {
            List<Object> others = servicesOfOthers(container, module);
            module.stop(Bundle.STOP_TRANSIENT);
            try {
                assertEquals(others, servicesOfOthers(container, module));
            } finally {
                module.start(Bundle.START_TRANSIENT);
            }
        }
    }

    @Test
    void criteriaOfOtherModulesAreTakenWhileMatchmakingGoesOn(BundleContext context) {
        Container container = new Container(context);
        List<Long> modules = registrations(container);
        ServiceRegistration<ScoringContribution> criteria =
                context.registerService(ScoringContribution.class, List::of, new Hashtable<>());
        Bundle[] users = Objects.requireNonNull(criteria.getReference().getUsingBundles(), "Nobody takes the criteria");
        assertEquals(List.of("matchmaking"), Stream.of(users).map(Container::id).toList());
        criteria.unregister();
        assertEquals(modules, registrations(container), "no module came or went for it");
    }

    private static List<Long> registrations(Container container) {
        return container.references(Module.class).stream()
                .map(reference -> (Long) reference.getProperty("service.id"))
                .sorted()
                .toList();
    }

    /** Ids of the registrations: a service that went and came back has another one. */
    private static List<Object> servicesOfOthers(Container container, Bundle module) {
        return container.references(Module.class).stream()
                .filter(reference -> !module.equals(reference.getBundle()))
                .map(reference -> reference.getProperty("service.id"))
                .sorted()
                .toList();
    }
}
