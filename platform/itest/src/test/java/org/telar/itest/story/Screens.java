// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.ops4j.pax.tinybundles.InnerClassStrategy;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.probe.CountView;
import org.telar.itest.probe.EverythingView;
import org.telar.itest.probe.OwnComponentView;
import org.telar.itest.probe.ScreensActivator;

/** A bundle of views that is installed into a running Telar. */
final class Screens {
    private Screens() {}

    static void install(Installation running) throws IOException {
        Path jar = Distribution.besideIt("screens.jar");
        try (InputStream bundle = TinyBundles.bundle()
                .setHeader("Bundle-ManifestVersion", "2")
                .symbolicName("org.telar.itest.screens")
                .activator(ScreensActivator.class)
                .addClass(ScreensActivator.class, InnerClassStrategy.ALL)
                .addClass(EverythingView.class)
                .addClass(OwnComponentView.class, InnerClassStrategy.ALL)
                .addClass(CountView.class)
                .addResource(
                        "components.txt",
                        new ByteArrayInputStream(
                                String.join("\n", componentClasses()).getBytes(StandardCharsets.UTF_8)))
                .setHeader("DynamicImport-Package", "*")
                .build(TinyBundles.rawBuilder())) {
            Files.copy(bundle, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        running.console("bundle:install -s " + jar.toUri()).orThrow();
    }

    /** The names of all classes in Vaadin's jars where components are; but for an experiment that must be switched on. */
    private static List<String> componentClasses() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Path.of(jar).getFileName().toString().matches("vaadin-.*-flow-.*\\.jar")) {
                try (JarFile file = new JarFile(jar);
                        Stream<String> entries = file.stream().map(entry -> entry.getName())) {
                    entries.filter(entry -> entry.matches("com/vaadin/flow/component/[a-z]+/[A-Za-z]+\\.class"))
                            .map(entry -> entry.replaceFirst("\\.class$", "").replace('/', '.'))
                            .filter(name -> !name.contains(".breadcrumbs."))
                            .forEach(names::add);
                }
            }
        }
        if (!names.contains(Grid.class.getName())) {
            throw new IllegalStateException("Vaadin's jars are not on the class path of the test, which has "
                    + Component.class.getProtectionDomain().getCodeSource());
        }
        return List.copyOf(names);
    }
}
