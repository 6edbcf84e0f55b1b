// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.ZoneId;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.telar.api.OfficeZone;
import org.telar.persistence.StandaloneDatabase.Registration;

/** What runs at times of the office's clock: begun when it is known where that hangs, and anew when it is moved. */
final class OfficeHours implements ServiceTrackerCustomizer<OfficeZone, OfficeZone> {
    private final BundleContext bundle;
    private final Function<ZoneId, Registration> begin;
    private Registration running = () -> {};

    OfficeHours(BundleContext bundle, Function<ZoneId, Registration> begin) {
        this.bundle = bundle;
        this.begin = begin;
    }

    @Override
    public OfficeZone addingService(ServiceReference<OfficeZone> reference) {
        OfficeZone office = bundle.getService(reference);
        begin(office);
        return office;
    }

    @Override
    public void modifiedService(ServiceReference<OfficeZone> reference, OfficeZone office) {
        begin(office);
    }

    @Override
    public void removedService(ServiceReference<OfficeZone> reference, OfficeZone office) {
        end();
        bundle.ungetService(reference);
    }

    private synchronized void begin(OfficeZone office) {
        running.close();
        running = begin.apply(office.zone());
    }

    private synchronized void end() {
        running.close();
        running = () -> {};
    }
}
