// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.Web;

/** The distribution, running under Pax Exam. */
final class ExamContainer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(1);

    private final ExamSystem system;
    private final TestContainer container;

    ExamContainer() throws IOException {
        Path work = Path.of("target", "exam").toAbsolutePath();
        Distribution.deleteTree(work);
        // Pax Exam passes its own standard input on, which here is Failsafe's line to its fork
        System.setIn(InputStream.nullInputStream());
        try (Installation prepared = Installation.in(Distribution.underTest(), work.resolve("prepared"))) {
            List<Option> options = new ExamOptions(prepared, work.resolve("karaf")).all();
            system = PaxExamRuntime.createTestSystem(options.toArray(Option[]::new));
            container = PaxExamRuntime.createContainer(system);
            container.start();
            if (!Patience.within(START, () -> Web.isUp(prepared.address("/health")))) {
                System.err.println("Telar is not well; the tests go on and may tell why");
            }
        }
        for (Class<?> library : List.of(AssertionFailedError.class, JUnitException.class, Assertions.class)) {
            installJarOf(library);
        }
        try (InputStream runner = runner()) {
            container.install("telar:runner", runner);
        }
    }

    private void installJarOf(Class<?> library) throws IOException {
        try (InputStream jar = Files.newInputStream(Path.of(
                library.getProtectionDomain().getCodeSource().getLocation().getPath()))) {
            container.install("telar:" + library.getSimpleName(), jar);
        }
    }

    private static InputStream runner() {
        return TinyBundles.bundle()
                .addClass(ProbeRunner.class)
                .setHeader("Bundle-ManifestVersion", "2")
                .setHeader("Bundle-SymbolicName", "org.telar.itest.runner")
                .setHeader("Bundle-Activator", ProbeRunner.class.getName())
                .setHeader("Import-Package", "org.osgi.framework,org.ops4j.pax.exam")
                .build(TinyBundles.rawBuilder());
    }

    TestProbeBuilder newProbe() throws IOException {
        return system.createProbe();
    }

    void install(String name, TestProbeBuilder probe) {
        try (InputStream bundle = probe.build().getStream()) {
            container.install("telar:" + name, bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws AssertionError with the trace from inside when the test fails */
    void call(TestAddress test) {
        try {
            container.call(test);
        } catch (RuntimeException e) {
            Throwable deepest = e;
            while (deepest.getCause() != null) {
                deepest = deepest.getCause();
            }
            throw new AssertionError("In the container: " + deepest.getMessage());
        }
    }

    @Override
    public void close() {
        container.stop();
        system.clear();
    }
}
