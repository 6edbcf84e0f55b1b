// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Hashtable;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.DemonstrationPart;
import org.telar.demo.Told;
import org.telar.kernel.Office;

/**
 * {@code telar run --demo}: three programmes as large as the sources say, for an installation that has none. They come
 * one after the other while the first page can already be used; what was begun when Telar was stopped is not gone on with.
 */
@Component
public final class DemoProgrammes {
    private static final Logger LOG = LoggerFactory.getLogger(DemoProgrammes.class);

    private volatile boolean stopped;

    @Activate
    public DemoProgrammes(BundleContext context, @Reference Stage stage, @Reference Office office) {
        if (Boolean.parseBoolean(context.getProperty("telar.demo")) && stage.isEmpty()) {
            LocalDate today = LocalDate.now(Clock.system(office.zone()));
            Thread.ofPlatform()
                    .daemon()
                    .name("telar-demo")
                    .uncaughtExceptionHandler(
                            (thread, failure) -> LOG.error("The demonstration ended half-way", failure))
                    .start(() -> play(stage, today, () -> stopped, told -> announce(context, told)));
        }
    }

    private static void announce(BundleContext context, Told told) {
        context.registerService(Told.class, told, new Hashtable<>());
        told.parts().forEach(part -> context.registerService(DemonstrationPart.class, part, new Hashtable<>()));
    }

    @Deactivate
    void stop() {
        stopped = true;
    }

    static void play(Stage stage, LocalDate today, BooleanSupplier stopped, Consumer<Told> then) {
        for (Story story : List.of(new TuOportunidad(), new Sourcing2Equal(), new ImpulsoDigital())) {
            if (!stopped.getAsBoolean()) {
                List<DemonstrationPart> parts = story.tell(stage, today, stopped);
                LOG.info("Demonstration: {} is there", story.name());
                if (!stopped.getAsBoolean()) {
                    then.accept(new Told(story.name(), parts));
                }
            }
        }
    }
}
