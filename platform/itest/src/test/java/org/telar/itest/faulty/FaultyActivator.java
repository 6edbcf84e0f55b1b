// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Goes wrong before any part of the module is made, or after all of them are gone. */
public final class FaultyActivator implements BundleActivator {
    private static final long SLOW_MILLIS = 60_000;
    /** Of this release: it is started and stopped once to be looked at. */
    private static final AtomicInteger STOPS = new AtomicInteger();

    @Override
    public void start(BundleContext context) throws InterruptedException {
        Fault fault = Fault.of(context);
        fault.unless(Fault.ACTIVATOR_THROWS);
        if (fault == Fault.ACTIVATOR_IS_SLOW) {
            Thread.sleep(SLOW_MILLIS);
        }
    }

    @Override
    public void stop(BundleContext context) {
        Fault fault = Fault.of(context);
        fault.unless(Fault.STOP_THROWS);
        boolean later = STOPS.incrementAndGet() > 1;
        if (later) {
            fault.unless(Fault.STOP_THROWS_LATER);
        }
        if (fault == Fault.STOP_HANGS_LATER && later) {
            Fault.loop();
        }
    }
}
