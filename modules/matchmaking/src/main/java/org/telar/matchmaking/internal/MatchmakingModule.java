// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.AccountNames;
import org.telar.api.Insights;
import org.telar.api.Letterhead;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.demo.Told;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.Office;
import org.telar.kernel.Scopes;
import org.telar.kernel.Territories;
import org.telar.kernel.organisations.Organisations;
import org.telar.mail.Mails;
import org.telar.matchmaking.Matches;
import org.telar.matchmaking.engine.scoring.ScoringContribution;
import org.telar.matchmaking.internal.roster.PlaceCell;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.matchmaking.internal.store.Tables;
import org.telar.matchmaking.internal.view.LatestWaveTile;
import org.telar.matchmaking.internal.view.MatchView;
import org.telar.matchmaking.internal.view.MatchesView;
import org.telar.matchmaking.internal.view.MentorTile;
import org.telar.matchmaking.internal.view.WaveView;
import org.telar.matchmaking.internal.view.WavesView;
import org.telar.programme.Programmes;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.participation.Participations;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.Tiles;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of matchmaking. */
@Component(service = {Module.class, Views.class, Tiles.class})
public final class MatchmakingModule implements Module, Views, Tiles {
    private static final String NAME = "matchmaking.name";
    private static final int MENU_ORDER = 300;
    /** For a mentor the rest is less. */
    private static final int MENTORS_ORDER = 10;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable AccountNames accounts;

    /** What other modules say about pairs; they come and go while people work. */
    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<ScoringContribution> contributions = List.of();

    private final List<ServiceRegistration<?>> registered;
    private final Texts texts;
    private final MatchmakingServices services;
    private final ExampleWave example;
    private final DemonstrationWave demonstration;

    @Activate
    public MatchmakingModule(
            BundleContext context,
            @Reference Tables tables,
            @Reference Programmes programmes,
            @Reference Methodologies methodologies,
            @Reference Participations participations,
            @Reference org.telar.kernel.people.People people,
            @Reference Organisations organisations,
            @Reference Scopes scopes,
            @Reference Mails mails,
            @Reference Territories territories,
            @Reference Office office,
            @Reference Desk desk,
            @Reference Letterhead letterhead,
            @Reference Texts texts) {
        this.texts = texts;
        Cohort cohort = new Cohort(
                programmes, participations, people, organisations, territories, tables.clock(), office.zone());
        StoredMatches matches = new StoredMatches(tables.matches());
        MatchList list = new MatchList(tables.store());
        Tutors.Ratio ratio = new TutorRatio(methodologies);
        Pools pools = new Pools(tables.waves(), tables.matches(), () -> contributions);
        services = new MatchmakingServices(
                new Waves(tables.waves()),
                new Drafts(tables.waves(), tables.drafts(), pools),
                new Trials(tables.waves(), tables.drafts(), pools),
                new Approvals(tables.waves(), tables.drafts(), tables.matches(), pools),
                pools,
                new Links(tables.links(), tables.waves(), cohort, ratio, new MentorLabels(tables.matches(), scopes)),
                matches,
                new MatchSteps(tables.matches(), tables.drafts(), scopes, tables.clock(), office.zone()),
                new Meetings(
                        tables,
                        people,
                        organisations,
                        mails,
                        texts,
                        tables.clock().withZone(office.zone())),
                new Dossiers(tables.waves(), people, organisations, territories, texts),
                new Tutors(tables.waves(), tables.tutors(), ratio),
                list,
                new RosterReader(new PlaceCell(territories, tables.places(), office.countries())),
                letterhead,
                new Region(office.zone(), office.countries().getFirst()),
                desk,
                territories,
                () -> Optional.ofNullable(accounts));
        example = new ExampleWave(services.waves(), services.reader());
        demonstration = new DemonstrationWave(
                cohort,
                services.links(),
                services.waves(),
                services.drafts(),
                services.approvals(),
                matches,
                services.steps(),
                services.tutors());
        registered = List.of(
                context.registerService(Matches.class, matches, new Hashtable<>()),
                context.registerService(Insights.class, new WaveInsights(services.waves()), new Hashtable<>()),
                context.registerService(Dataset.class, list.all(), new Hashtable<>()));
    }

    /** Each programme of a demonstration that has mentors gets a wave to look around in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void told(Told told) {
        User telar = new User(0, "", Locale.of("es"), Set.of(User.EVERYTHING));
        demonstration.make(telar, told.programme());
    }

    /** What was told stays. */
    void untold(Told told) {}

    @Deactivate
    void stop() {
        registered.forEach(ServiceRegistration::unregister);
    }

    private OptionalLong makeExample(User user) {
        return example.make(user, texts.text(user.language(), "matchmaking.example.name"));
    }

    @Override
    public ModuleId id() {
        return Tables.MODULE;
    }

    @Override
    public List<Permission> permissions() {
        return Permissions.ALL;
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(WavesView.PATH, NAME, WavesView.class, user -> new WavesView(services, this::makeExample, user))
                        .inMenu(Icon.MATCH, MENU_ORDER)
                        .needs(Permissions.SEE),
                View.at(WaveView.PATH, NAME, WaveView.class, user -> new WaveView(services, user))
                        .needs(Permissions.SEE),
                View.at(
                                MatchesView.PATH,
                                "matchmaking.matches",
                                MatchesView.class,
                                user -> new MatchesView(services, user))
                        .inMenu(Icon.PEOPLE, MENU_ORDER + 1)
                        .needs(Matches.SEE),
                View.at(MatchView.PATH, "matchmaking.matches", MatchView.class, user -> new MatchView(services, user))
                        .needs(Matches.SEE));
    }

    @Override
    public List<Tile> tiles() {
        return List.of(
                new Tile(
                        NAME,
                        MENU_ORDER,
                        Optional.of(Permissions.SEE),
                        user -> new LatestWaveTile(services.waves().all(user))),
                new Tile(
                        "matchmaking.tile.mine",
                        MENTORS_ORDER,
                        user -> user.may(Matches.SEE) && !user.may(Permissions.SEE),
                        user -> new MentorTile(services, user)));
    }
}
