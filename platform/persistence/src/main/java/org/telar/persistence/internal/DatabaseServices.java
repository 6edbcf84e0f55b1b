// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.ZoneId;
import java.util.Hashtable;
import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.EventListener;
import org.telar.api.Job;
import org.telar.api.Module;
import org.telar.api.OfficeZone;
import org.telar.api.Refusals;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Compartment;
import org.telar.persistence.Database;
import org.telar.persistence.Jobs;
import org.telar.persistence.Outbox;
import org.telar.persistence.StandaloneDatabase.Registration;

/** What the container sees of a database that is up, and the listeners and jobs that the database finds in the container. */
final class DatabaseServices {
    private final Logger log = LoggerFactory.getLogger(DatabaseServices.class);
    private final BundleContext bundle;
    private final TablesAhead ahead;
    private final ServiceTracker<?, ?> listeners;
    private final ServiceTracker<?, ?> hours;
    private final ServiceRegistration<Outbox> outbox;
    private final ServiceRegistration<Jobs> timetable;
    private final ServiceRegistration<AuditTrail> audit;
    private final ServiceRegistration<Refusals> refusals;
    private final ServiceRegistration<Compartment> compartment;
    private final ServiceRegistration<Module> part;
    private final ServiceRegistration<org.apache.felix.service.command.Function> copy;
    private final ServiceRegistration<Database> announced;

    /** @param ahead ends before the services do */
    DatabaseServices(BundleContext bundle, PooledDatabase database, TablesAhead ahead) {
        this.bundle = bundle;
        this.ahead = ahead;
        listeners = track(EventListener.class, database::listen);
        hours = new ServiceTracker<>(
                bundle, OfficeZone.class, new OfficeHours(bundle, zone -> scheduleIn(zone, database)));
        hours.open();
        outbox = bundle.registerService(Outbox.class, database.outbox(), new Hashtable<>());
        timetable = bundle.registerService(Jobs.class, database.jobs(), new Hashtable<>());
        audit = bundle.registerService(AuditTrail.class, database.audit(), new Hashtable<>());
        refusals = bundle.registerService(Refusals.class, database.refusals(), new Hashtable<>());
        compartment = bundle.registerService(Compartment.class, database.compartment(), new Hashtable<>());
        part = bundle.registerService(Module.class, new DatabasePart(), new Hashtable<>());
        copy = bundle.registerService(
                org.apache.felix.service.command.Function.class, database.copy(), DatabaseCopy.command());
        announced = bundle.registerService(
                Database.class,
                database,
                new Hashtable<>(Map.of("dialect", database.dialect().toString())));
    }

    /** All jobs run at their times in the office's zone, and anew when that changes. */
    private Registration scheduleIn(ZoneId zone, PooledDatabase database) {
        Registration housekeeping = database.housekeeping(zone);
        ServiceTracker<?, ?> jobs = track(Job.class, job -> database.schedule(job, zone));
        return () -> {
            jobs.close();
            housekeeping.close();
        };
    }

    private <S> ServiceTracker<S, Registration> track(Class<S> type, Function<S, Registration> register) {
        var tracker = new ServiceTracker<S, Registration>(bundle, type, null) {
            @Override
            public Registration addingService(ServiceReference<S> reference) {
                try {
                    return register.apply(bundle.getService(reference));
                } catch (RuntimeException e) {
                    log.error("{} of {} cannot be used", type.getSimpleName(), reference.getBundle(), e);
                    return () -> {};
                }
            }

            @Override
            public void removedService(ServiceReference<S> reference, Registration registration) {
                registration.close();
                bundle.ungetService(reference);
            }
        };
        tracker.open();
        return tracker;
    }

    /** When nothing is being made for them any more, first the modules that use the database go, with their listeners and jobs. */
    void close() {
        ahead.close();
        announced.unregister();
        listeners.close();
        hours.close();
        copy.unregister();
        part.unregister();
        compartment.unregister();
        refusals.unregister();
        audit.unregister();
        outbox.unregister();
        timetable.unregister();
    }
}
