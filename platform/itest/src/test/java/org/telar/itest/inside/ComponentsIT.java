// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.telar.itest.container.InsideContainer;

/** What the bundles are made of. */
@InsideContainer
class ComponentsIT {
    @Test
    void everyComponentHasWhatItNeeds(BundleContext container) {
        ServiceComponentRuntime runtime = new Container(container).service(ServiceComponentRuntime.class);
        Collection<ComponentDescriptionDTO> components = runtime.getComponentDescriptionDTOs();
        List<String> waiting = components.stream()
                .filter(component -> component.defaultEnabled)
                .filter(component -> !component.configurationPolicy.equals("require"))
                .flatMap(component -> problems(component, runtime.getComponentConfigurationDTOs(component)))
                .toList();
        assertEquals(List.of(), waiting);
        long ours = components.stream()
                .filter(component -> component.bundle.symbolicName.startsWith("org.telar."))
                .count();
        assertTrue(ours > 10, () -> "Only " + ours + " components are Telar's");
        System.out.println(components.size() + " components, " + ours + " of them Telar's");
    }

    private static Stream<String> problems(
            ComponentDescriptionDTO component, Collection<ComponentConfigurationDTO> configurations) {
        if (configurations.isEmpty()) {
            return Stream.of(component.name + " is not there at all");
        }
        return configurations.stream()
                .filter(configuration -> configuration.state != ComponentConfigurationDTO.ACTIVE
                        && configuration.state != ComponentConfigurationDTO.SATISFIED)
                .map(configuration -> component.name + ": " + reason(configuration));
    }

    private static String reason(ComponentConfigurationDTO configuration) {
        return configuration.failure == null
                ? Arrays.stream(configuration.unsatisfiedReferences)
                        .map(ComponentsIT::reference)
                        .collect(Collectors.joining(", ", "waits for ", ""))
                : "failed: " + configuration.failure;
    }

    private static String reference(UnsatisfiedReferenceDTO missing) {
        return missing.name + (missing.target == null ? "" : " " + missing.target);
    }
}
