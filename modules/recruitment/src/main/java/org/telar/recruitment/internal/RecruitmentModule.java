// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Texts;
import org.telar.kernel.Office;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.programme.Programmes;
import org.telar.recruitment.internal.view.CallsView;
import org.telar.recruitment.internal.view.OpenCallsTile;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.Neighbours;
import org.telar.ui.Tiles;
import org.telar.ui.View;
import org.telar.ui.Views;
import org.telar.ui.form.Drafts;

/** Table of contents of recruitment. */
@Component(service = {Module.class, Views.class, Tiles.class})
public final class RecruitmentModule implements Module, Views, Tiles {
    private static final ModuleId ID = new ModuleId("recruitment");
    private static final String NAME = "recruitment.name";
    private static final String DEMO = "telar.demo";
    private static final int ORDER = 100;

    private final ModuleStore store;
    private final Calls calls;
    private final Desk desk;
    private final Clock clock;
    private final ProgrammeWaves waves;
    private final Neighbours neighbours;

    @Activate
    public RecruitmentModule(
            BundleContext context,
            @Reference Database database,
            @Reference Office office,
            @Reference Programmes programmes,
            @Reference Neighbours neighbours,
            @Reference Desk desk,
            @Reference Texts texts) {
        this.desk = desk;
        this.neighbours = neighbours;
        waves = new ProgrammeWaves(programmes);
        clock = Clock.system(office.zone());
        store = database.open(ModuleSchema.of(ID, context.getBundle()));
        calls = new Calls(store, clock);
        if (Boolean.parseBoolean(context.getProperty(DEMO))) {
            new ExampleCalls(calls, texts).make();
        }
    }

    @Deactivate
    void stop() {
        store.close();
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Calls.SEE, Calls.EDIT);
    }

    @Override
    public List<View> views() {
        return List.of(View.at(
                        CallsView.PATH,
                        NAME,
                        CallsView.class,
                        user -> new CallsView(calls, waves, neighbours, user, new Drafts(desk, user, clock)))
                .inMenu(Icon.MEGAPHONE, ORDER)
                .needs(Calls.SEE));
    }

    @Override
    public List<Tile> tiles() {
        return List.of(new Tile(
                NAME, ORDER, Optional.of(Calls.SEE), user -> new OpenCallsTile(calls.all(user), calls.today())));
    }
}
