// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.Office;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Programmes;
import org.telar.programme.documents.Documents;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.view.Offer;
import org.telar.programme.internal.view.ProgrammeView;
import org.telar.programme.internal.view.ProgrammesView;
import org.telar.programme.internal.view.VenuesView;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.participation.Participations;
import org.telar.programme.venues.Venues;
import org.telar.programme.workplan.Workplans;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of the design of programmes. */
@Component(service = {Module.class, Views.class})
public final class ProgrammeModule implements Module, Views {
    private static final String NAME = "programme.name";
    private static final String VENUES = "programme.venues";
    private static final int ORDER = 50;

    private final Lists lists;
    private final List<ServiceRegistration<Dataset>> registered;
    private final Offer offer;
    private final Venues venues;
    private final Desk desk;
    private final Clock clock;
    private final Region region;

    @Activate
    public ProgrammeModule(
            BundleContext context,
            @Reference Tables tables,
            @Reference Programmes programmes,
            @Reference Methodologies methodologies,
            @Reference Workplans workplans,
            @Reference Participations participations,
            @Reference Documents documents,
            @Reference Venues venues,
            @Reference Desk desk,
            @Reference Office office) {
        this.venues = venues;
        this.desk = desk;
        clock = Clock.system(office.zone());
        region = new Region(office.zone(), office.countries().getFirst());
        lists = new Lists(tables.store());
        offer = new Offer(
                programmes, methodologies, workplans, participations, documents, lists::participantsOf, desk, region);
        registered = lists.all().stream()
                .map(list -> context.registerService(Dataset.class, list, new Hashtable<>()))
                .toList();
    }

    @Deactivate
    void stop() {
        registered.forEach(ServiceRegistration::unregister);
    }

    @Override
    public ModuleId id() {
        return Tables.MODULE;
    }

    @Override
    public List<Permission> permissions() {
        return ProgrammePermissions.all();
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(
                                ProgrammesView.PATH,
                                NAME,
                                ProgrammesView.class,
                                user -> new ProgrammesView(
                                        offer.programmes(), region.country(), clock, offer.drafts(user), user))
                        .inMenu(Icon.CALENDAR, ORDER)
                        .needs(ProgrammePermissions.SEE),
                View.at(ProgrammeView.PATH, NAME, ProgrammeView.class, user -> new ProgrammeView(offer, user))
                        .needs(ProgrammePermissions.SEE),
                View.at(
                                VenuesView.PATH,
                                VENUES,
                                VenuesView.class,
                                user -> new VenuesView(venues, lists.venues(), clock, desk, region, user))
                        .inMenu(Icon.HOME, ORDER + 1)
                        .needs(ProgrammePermissions.SEE));
    }
}
