// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Office;
import org.telar.kernel.Territories;
import org.telar.kernel.figures.Makeups;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Programmes;
import org.telar.programme.copy.Copies;
import org.telar.programme.documents.Documents;
import org.telar.programme.figures.Figures;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.view.FiguresTile;
import org.telar.programme.internal.view.FiguresView;
import org.telar.programme.internal.view.ProgrammeServices;
import org.telar.programme.internal.view.ProgrammeView;
import org.telar.programme.internal.view.ProgrammesView;
import org.telar.programme.internal.view.RunningTile;
import org.telar.programme.internal.view.TopicsView;
import org.telar.programme.internal.view.VenueView;
import org.telar.programme.internal.view.VenuesView;
import org.telar.programme.internal.view.WorkDueTile;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.participation.Participations;
import org.telar.programme.topics.Topics;
import org.telar.programme.venues.Venues;
import org.telar.programme.workplan.Workplans;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.Tiles;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of the design of programmes. */
@Component(service = {Module.class, Views.class, Tiles.class})
public final class ProgrammeModule implements Module, Views, Tiles {
    private static final String NAME = "programme.name";
    private static final String VENUES = "programme.venues";
    private static final int PROGRAMMES_ORDER = 20;
    private static final int FIGURES_ORDER = 25;
    private static final int VENUES_ORDER = 50;

    private final List<ServiceRegistration<Dataset>> registered;
    private final ProgrammeServices services;
    private final Figures figures;

    @Activate
    public ProgrammeModule(
            BundleContext context,
            @Reference Tables tables,
            @Reference Programmes programmes,
            @Reference Methodologies methodologies,
            @Reference Workplans workplans,
            @Reference Participations participations,
            @Reference Topics topics,
            @Reference Documents documents,
            @Reference Venues venues,
            @Reference Copies copies,
            @Reference Figures figures,
            @Reference People people,
            @Reference Organisations organisations,
            @Reference Territories territories,
            @Reference Places places,
            @Reference Office office,
            @Reference Desk desk) {
        this.figures = figures;
        Lists lists = new Lists(tables.store(), new ParticipantNames(people, organisations), places);
        services = new ProgrammeServices(
                programmes,
                methodologies,
                workplans,
                participations,
                lists,
                topics,
                documents,
                venues,
                copies,
                people,
                organisations,
                territories,
                places,
                office,
                desk,
                Clock.system(office.zone()));
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
        Stream<View> design = Stream.of(
                        View.at(
                                        ProgrammesView.PATH,
                                        NAME,
                                        ProgrammesView.class,
                                        user -> new ProgrammesView(services, user))
                                .inMenu(Icon.CALENDAR, PROGRAMMES_ORDER),
                        View.at(
                                ProgrammeView.PATH,
                                NAME,
                                ProgrammeView.class,
                                user -> new ProgrammeView(services, user)),
                        View.at(VenuesView.PATH, VENUES, VenuesView.class, user -> new VenuesView(services, user))
                                .inMenu(Icon.PLACE, VENUES_ORDER),
                        View.at(VenueView.PATH, VENUES, VenueView.class, user -> new VenueView(services, user)),
                        View.at(
                                TopicsView.PATH,
                                "programme.topics",
                                TopicsView.class,
                                user -> new TopicsView(services, user)))
                .map(view -> view.needs(ProgrammePermissions.SEE));
        View reached = View.at(
                        FiguresView.PATH,
                        "programme.figures",
                        FiguresView.class,
                        user -> new FiguresView(figures, services.territories(), user))
                .inMenu(Icon.REPORT, FIGURES_ORDER)
                .needs(Makeups.SEE);
        return Stream.concat(design, Stream.of(reached)).toList();
    }

    @Override
    public List<Tile> tiles() {
        Optional<Permission> see = Optional.of(ProgrammePermissions.SEE);
        return List.of(
                new Tile("programme.tile.due.title", PROGRAMMES_ORDER, see, user -> new WorkDueTile(services, user)),
                new Tile(
                        "programme.tile.running.title",
                        PROGRAMMES_ORDER + 1,
                        see,
                        user -> new RunningTile(services, user)),
                new Tile(
                        "programme.figures",
                        FIGURES_ORDER,
                        Optional.of(Makeups.SEE),
                        user -> new FiguresTile(figures, user)));
    }
}
