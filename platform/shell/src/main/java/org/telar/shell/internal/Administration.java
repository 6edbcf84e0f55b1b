// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.OfficeZone;
import org.telar.api.User;
import org.telar.persistence.Jobs;
import org.telar.persistence.Outbox;
import org.telar.ui.AdministrationSections;
import org.telar.ui.Icon;
import org.telar.ui.Tiles.Tile;
import org.telar.ui.View;
import org.telar.ui.Views;

/** The shell's own page for administrators; it is there while the database is. */
@Component(service = Views.class)
public final class Administration implements Views {
    /** Behind all modules. */
    private static final int ORDER = 1000;

    private final Outbox outbox;
    private final Jobs jobs;
    private final OfficeZone office;
    private final Set<AdministrationSections> parts = ConcurrentHashMap.newKeySet();

    @Activate
    public Administration(@Reference Outbox outbox, @Reference Jobs jobs, @Reference OfficeZone office) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.office = office;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSections(AdministrationSections sections) {
        parts.add(sections);
    }

    void removeSections(AdministrationSections sections) {
        parts.remove(sections);
    }

    private List<Tile> sections(User user) {
        return parts.stream()
                .flatMap(part -> part.sections().stream())
                .filter(section -> section.isFor(user))
                .sorted(Comparator.comparingInt(Tile::order))
                .toList();
    }

    @Override
    public List<View> views() {
        return List.of(View.at(
                        "administration",
                        "shell.administration",
                        AdministrationView.class,
                        user -> new AdministrationView(outbox, jobs, sections(user), office.zone(), user))
                .inMenu(Icon.SETTINGS, ORDER)
                .needs(Jobs.MANAGE));
    }
}
