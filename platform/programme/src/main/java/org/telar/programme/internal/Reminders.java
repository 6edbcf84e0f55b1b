// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Job;
import org.telar.kernel.Office;
import org.telar.kernel.people.People;
import org.telar.mail.Mails;
import org.telar.programme.internal.store.Tables;

/** Whether this office has its people reminded by mail, and how long before. */
@Component(
        service = {},
        configurationPid = "org.telar.programme",
        immediate = true)
public final class Reminders {
    private final Optional<ServiceRegistration<Job>> job;

    /** The keys of the configuration. */
    public @interface Settings {
        /** Off, as long as an office has not said that it wants to write to people. */
        boolean reminders() default false;

        /** How many days before a task is due. */
        int reminderDays() default 7;
    }

    @Activate
    public Reminders(
            BundleContext context,
            Settings settings,
            @Reference Tables tables,
            @Reference People people,
            @Reference Mails mails,
            @Reference Office office) {
        job = settings.reminders()
                ? Optional.of(context.registerService(
                        Job.class,
                        new TaskReminders(
                                tables,
                                people,
                                mails,
                                Clock.system(office.zone()),
                                office.countries().getFirst(),
                                settings.reminderDays()),
                        null))
                : Optional.empty();
    }

    @Deactivate
    void stop() {
        job.ifPresent(ServiceRegistration::unregister);
    }
}
