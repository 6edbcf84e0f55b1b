// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.telar.itest.container.InsideContainer;

/** What is in the container. */
@InsideContainer
class BundlesIT {
    private static final Pattern UNWANTED =
            Pattern.compile("org\\.ops4j\\.pax\\.web.*|javax\\.servlet.*|.*webconsole.*|.*deployer.*|.*blueprint.*");

    @Test
    void everyBundleOfTheFeaturesIsThere(BundleContext container) throws IOException {
        Set<String> expected = Features.of(new Container(container)).bundles();
        Set<String> there =
                Arrays.stream(container.getBundles()).map(Bundle::getLocation).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(there);
        assertTrue(expected.size() > 20, () -> "The features name only " + expected);
        assertTrue(missing.isEmpty(), () -> "Missing: " + missing);
        System.out.println(there.size() + " bundles, " + expected.size() + " of them Telar's and what it brings");
    }

    @Test
    void everyBundleIsActive(BundleContext container) {
        List<String> inactive = Arrays.stream(container.getBundles())
                .filter(bundle -> !isFragment(bundle))
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> bundle.getLocation() + " is in state " + bundle.getState())
                .toList();
        assertEquals(List.of(), inactive);
    }

    @Test
    void everyFragmentHasAHost(BundleContext container) {
        List<String> loose = Arrays.stream(container.getBundles())
                .filter(BundlesIT::isFragment)
                .filter(bundle -> bundle.getState() != Bundle.RESOLVED)
                .map(Bundle::getLocation)
                .toList();
        assertEquals(List.of(), loose);
    }

    @Test
    void noBundleIsThereTwice(BundleContext container) {
        Map<String, Long> counts = Arrays.stream(container.getBundles())
                .filter(bundle ->
                        bundle.getSymbolicName() != null && bundle.getLocation().startsWith("mvn:"))
                .collect(Collectors.groupingBy(Bundle::getSymbolicName, Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), counts);
    }

    @Test
    void nothingThatWasLeftOutOnPurposeIsIn(BundleContext container) {
        List<String> unwanted = Arrays.stream(container.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null)
                .filter(bundle -> UNWANTED.matcher(bundle.getSymbolicName()).matches()
                        || bundle.getSymbolicName().startsWith("org.eclipse.jetty")
                                && bundle.getVersion().getMajor() < 12)
                .map(Bundle::getLocation)
                .toList();
        assertEquals(List.of(), unwanted);
    }

    @Test
    void everyModuleOfTheFeaturesIsAModuleHere(BundleContext container) throws IOException {
        Container inside = new Container(container);
        Set<String> ids = inside.modules().stream().map(Container::id).collect(Collectors.toSet());
        assertEquals(Features.of(inside).modules(), ids);
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }
}
