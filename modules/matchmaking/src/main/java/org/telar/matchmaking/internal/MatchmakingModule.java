// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.kernel.Office;
import org.telar.kernel.Territories;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.internal.roster.PlaceCell;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.matchmaking.internal.store.Places;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.matchmaking.internal.view.LatestWaveTile;
import org.telar.matchmaking.internal.view.WaveView;
import org.telar.matchmaking.internal.view.WavesView;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.Tiles;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of matchmaking. */
@Component(service = {Module.class, Views.class, Tiles.class})
public final class MatchmakingModule implements Module, Views, Tiles {
    private static final ModuleId ID = new ModuleId("matchmaking");
    private static final String DEMO = "telar.demo";
    private static final int MENU_ORDER = 300;

    private final ModuleStore store;
    private final Texts texts;
    private final Office office;
    private final Desk desk;
    private final Waves waves;
    private final RosterReader reader;
    private final ExampleWave example;

    @Activate
    public MatchmakingModule(
            BundleContext context,
            @Reference Database database,
            @Reference Territories territories,
            @Reference Office office,
            @Reference Desk desk,
            @Reference Texts texts) {
        this.texts = texts;
        this.desk = desk;
        this.office = office;
        store = database.open(ModuleSchema.of(ID, context.getBundle()));
        Places places = new Places(territories);
        waves = new Waves(new WaveStore(store, places, Clock.systemUTC()), new Matchmaker(Policy.standard()));
        reader = new RosterReader(new PlaceCell(territories, places, office.countries()));
        example = new ExampleWave(waves, reader);
        if (Boolean.parseBoolean(context.getProperty(DEMO))) {
            makeExample(new User(0, "", Locale.of("es"), Set.of(User.EVERYTHING)));
        }
    }

    @Deactivate
    void stop() {
        store.close();
    }

    private OptionalLong makeExample(User user) {
        return example.make(user, texts.text(user.language(), "matchmaking.example.name"));
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return Permissions.ALL;
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(
                                "matchmaking",
                                "matchmaking.name",
                                WavesView.class,
                                user -> new WavesView(waves, this::makeExample, user))
                        .inMenu(Icon.MATCH, MENU_ORDER)
                        .needs(Permissions.SEE),
                View.at(
                                WaveView.PATH,
                                "matchmaking.name",
                                WaveView.class,
                                user -> new WaveView(waves, reader, office.zone(), desk, user))
                        .needs(Permissions.SEE));
    }

    @Override
    public List<Tile> tiles() {
        return List.of(new Tile(
                "matchmaking.name",
                MENU_ORDER,
                Optional.of(Permissions.SEE),
                user -> new LatestWaveTile(waves.all(user))));
    }
}
