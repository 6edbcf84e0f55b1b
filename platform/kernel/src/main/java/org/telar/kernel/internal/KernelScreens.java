// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.AccountNames;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.Office;
import org.telar.kernel.Territories;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.internal.intake.EnterpriseFile;
import org.telar.kernel.internal.intake.EnterpriseIntake;
import org.telar.kernel.internal.intake.OwnersCell;
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.internal.intake.PersonFile;
import org.telar.kernel.internal.intake.PlaceCell;
import org.telar.kernel.internal.view.AllyView;
import org.telar.kernel.internal.view.BuyerView;
import org.telar.kernel.internal.view.ConsentsMissingTile;
import org.telar.kernel.internal.view.ConsentsMissingView;
import org.telar.kernel.internal.view.CountTile;
import org.telar.kernel.internal.view.EnterpriseView;
import org.telar.kernel.internal.view.LikelyTile;
import org.telar.kernel.internal.view.OrganisationsView;
import org.telar.kernel.internal.view.PeopleView;
import org.telar.kernel.internal.view.PersonView;
import org.telar.kernel.internal.view.Services;
import org.telar.kernel.organisations.Organisation.Kind;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.Duplicates;
import org.telar.kernel.people.Histories;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.Neighbours;
import org.telar.ui.Tiles;
import org.telar.ui.View;
import org.telar.ui.Views;

/** What the kernel shows. A component of its own, so that its services do not wait for the users' desks. */
@Component
public final class KernelScreens implements Views, Tiles {
    private static final int PEOPLE_ORDER = 40;
    private static final int ORGANISATIONS_ORDER = 45;

    private final AtomicReference<@Nullable AccountNames> accounts = new AtomicReference<>();
    private final Services services;
    private final KernelLists lists;
    private final PeopleIntake intake;
    private final EnterpriseIntake enterpriseIntake;
    private final PlaceCell placeCell;

    @Activate
    public KernelScreens(
            @Reference People people,
            @Reference Duplicates duplicates,
            @Reference Organisations organisations,
            @Reference Consents consents,
            @Reference Histories histories,
            @Reference PersonalFiles files,
            @Reference ProtectedFacts protectedFacts,
            @Reference Places places,
            @Reference KernelLists lists,
            @Reference PeopleIntake intake,
            @Reference EnterpriseIntake enterpriseIntake,
            @Reference Territories territories,
            @Reference Desk desk,
            @Reference Neighbours neighbours,
            @Reference Office office) {
        this.lists = lists;
        this.intake = intake;
        this.enterpriseIntake = enterpriseIntake;
        placeCell = new PlaceCell(territories, office.countries());
        Region region = new Region(office.zone(), office.countries().getFirst());
        services = new Services(
                people,
                duplicates,
                organisations,
                consents,
                histories,
                files,
                protectedFacts,
                () -> Optional.ofNullable(accounts.get()),
                places,
                desk,
                neighbours,
                Clock.system(office.zone()),
                region);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setAccountNames(AccountNames names) {
        accounts.set(names);
    }

    void unsetAccountNames(AccountNames names) {
        accounts.compareAndSet(names, null);
    }

    @Override
    public List<View> views() {
        Map<Kind, Dataset> kinds =
                Map.of(Kind.ENTERPRISE, lists.enterprises(), Kind.BUYER, lists.buyers(), Kind.ALLY, lists.allies());
        return List.of(
                View.at(
                                PeopleView.PATH,
                                "kernel.people",
                                PeopleView.class,
                                user -> new PeopleView(services, lists.people(), intake, file(), user))
                        .inMenu(Icon.PEOPLE, PEOPLE_ORDER)
                        .needs(People.SEE),
                View.at(PersonView.PATH, "kernel.people", PersonView.class, user -> new PersonView(services, user))
                        .needs(People.SEE),
                View.at(
                                OrganisationsView.PATH,
                                "kernel.organisations",
                                OrganisationsView.class,
                                user -> new OrganisationsView(
                                        services, kinds, enterpriseIntake, enterpriseFile(user), user))
                        .inMenu(Icon.ORGANISATION, ORGANISATIONS_ORDER)
                        .needs(Registry.SEE),
                View.at(
                                EnterpriseView.PATH,
                                "kernel.organisations.enterprise",
                                EnterpriseView.class,
                                user -> new EnterpriseView(services, user))
                        .needs(Registry.SEE),
                View.at(
                                BuyerView.PATH,
                                "kernel.organisations.buyer",
                                BuyerView.class,
                                user -> new BuyerView(services, user))
                        .needs(Registry.SEE),
                View.at(
                                AllyView.PATH,
                                "kernel.organisations.ally",
                                AllyView.class,
                                user -> new AllyView(services, user))
                        .needs(Registry.SEE),
                View.at(
                                ConsentsMissingView.PATH,
                                "kernel.consents-missing",
                                ConsentsMissingView.class,
                                user -> new ConsentsMissingView(services, lists.consentsMissing(), user))
                        .needs(Consents.SEE));
    }

    /** Made anew, as it holds the current day. */
    private PersonFile file() {
        return new PersonFile(placeCell, services.region().country(), LocalDate.now(services.clock()));
    }

    /** Made anew, as it holds the current year. */
    private EnterpriseFile enterpriseFile(User user) {
        return new EnterpriseFile(
                placeCell,
                OwnersCell.among(services.people(), user),
                services.region().country(),
                LocalDate.now(services.clock()).getYear());
    }

    @Override
    public List<Tile> tiles() {
        return List.of(
                new Tile(
                        "kernel.people",
                        PEOPLE_ORDER,
                        Optional.of(People.SEE),
                        user -> new CountTile(user, List.of(lists.people()), PeopleView.PATH, "kernel.tile.people")),
                new Tile(
                        "kernel.organisations",
                        ORGANISATIONS_ORDER,
                        Optional.of(Registry.SEE),
                        user -> new CountTile(
                                user,
                                List.of(lists.enterprises(), lists.buyers(), lists.allies()),
                                OrganisationsView.PATH,
                                "kernel.tile.organisations")),
                new Tile(
                        "kernel.tile.likely",
                        ORGANISATIONS_ORDER + 1,
                        Optional.of(People.EDIT),
                        user -> new LikelyTile(services, user, lists.latest())),
                new Tile(
                        "kernel.consents-missing",
                        ORGANISATIONS_ORDER + 2,
                        Optional.of(Consents.SEE),
                        user -> new ConsentsMissingTile(user, lists.consentsMissing())));
    }
}
