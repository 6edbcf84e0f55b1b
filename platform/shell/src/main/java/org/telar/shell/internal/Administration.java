// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.persistence.Jobs;
import org.telar.persistence.Outbox;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.Views;

/** The shell's own page for administrators; it is there while the database is. */
@Component(service = Views.class)
public final class Administration implements Views {
    /** Behind all modules. */
    private static final int ORDER = 1000;

    private final Outbox outbox;
    private final Jobs jobs;

    @Activate
    public Administration(@Reference Outbox outbox, @Reference Jobs jobs) {
        this.outbox = outbox;
        this.jobs = jobs;
    }

    @Override
    public List<View> views() {
        return List.of(View.at(
                        "administration",
                        "shell.administration",
                        AdministrationView.class,
                        user -> new AdministrationView(outbox, jobs, user))
                .inMenu(Icon.SETTINGS, ORDER)
                .needs(Jobs.MANAGE));
    }
}
