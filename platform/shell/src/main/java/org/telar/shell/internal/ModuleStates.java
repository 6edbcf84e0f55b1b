// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Module;

/**
 * Which modules are installed and how they are: a bundle with the header {@code Telar-Module} is one, and it is up when
 * its {@link Module} service is.
 */
@Component(service = ModuleStates.class)
public final class ModuleStates {
    static final String HEADER = "Telar-Module";

    private static final Logger LOG = LoggerFactory.getLogger(ModuleStates.class);

    /** A module as an administrator sees it. */
    record Installed(String id, String version, State state) {}

    /** ON: its service is there. FAILED: the bundle runs, but without its service. OFF: the bundle does not run. */
    enum State {
        ON,
        OFF,
        FAILED
    }

    private final BundleContext context;
    private final Map<Module, String> running = new ConcurrentHashMap<>();

    @Activate
    public ModuleStates(BundleContext context) {
        this.context = context;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addModule(Module module) {
        running.put(module, module.id().name());
    }

    void removeModule(Module module) {
        running.remove(module);
    }

    List<Installed> all() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders("").get(HEADER) != null)
                .map(this::installed)
                .sorted(Comparator.comparing(Installed::id))
                .toList();
    }

    private Installed installed(Bundle bundle) {
        String id = bundle.getHeaders("").get(HEADER);
        State state =
                running.containsValue(id) ? State.ON : bundle.getState() == Bundle.ACTIVE ? State.FAILED : State.OFF;
        return new Installed(id, bundle.getVersion().toString(), state);
    }

    /** Switches these on and the others off. */
    void only(Set<String> wished) {
        for (Bundle bundle : context.getBundles()) {
            String id = bundle.getHeaders("").get(HEADER);
            try {
                if (id != null && wished.contains(id)) {
                    bundle.start();
                } else if (id != null) {
                    bundle.stop();
                }
            } catch (BundleException e) {
                LOG.error("Module '{}' could not be switched", id, e);
            }
        }
    }

    boolean isInstalledButOff(String id) {
        return all().stream().anyMatch(module -> module.id().equals(id) && module.state() != State.ON);
    }
}
