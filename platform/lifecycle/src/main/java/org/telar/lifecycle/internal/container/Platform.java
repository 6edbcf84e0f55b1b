// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.telar.lifecycle.internal.archive.ModuleJar;

/** The parts of Telar that are always there and that modules stand on. */
record Platform(BundleContext context, ServiceComponentRuntime components) {
    private static final String BOOTED = "org.apache.karaf.features.BootFinished";
    private static final String OURS = "org.telar.";
    private static final String ON_REQUEST = "require";

    /** Whether the container has started what it always starts. */
    boolean isBooted() {
        return context.getServiceReference(BOOTED) != null
                && context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel() >= Bundles.START_LEVEL;
    }

    /**
     * Whether all components of the platform have what they need. When the database comes they get it one after the other,
     * and a module that starts meanwhile would lack what is not there yet.
     */
    boolean isSettled() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith(OURS))
                .filter(bundle -> bundle.getHeaders("").get(ModuleJar.MODULE) == null)
                .flatMap(bundle -> components.getComponentDescriptionDTOs(bundle).stream())
                .filter(component -> component.defaultEnabled && !component.configurationPolicy.equals(ON_REQUEST))
                .allMatch(component -> components.getComponentConfigurationDTOs(component).stream()
                        .noneMatch(configured -> isWaiting(component, configured)));
    }

    private static boolean isWaiting(ComponentDescriptionDTO component, ComponentConfigurationDTO configured) {
        return configured.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                || configured.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION
                || component.immediate && configured.state == ComponentConfigurationDTO.SATISFIED;
    }
}
