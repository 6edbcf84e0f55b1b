// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.ModuleId;
import org.telar.kernel.Territories;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;

/** All that is stored here, over one store. */
@Component(service = Tables.class)
public final class Tables implements AutoCloseable {
    public static final ModuleId MODULE = new ModuleId("matchmaking");

    private final ModuleStore store;
    private final Places places;
    private final Clock clock;

    @Activate
    public Tables(@Reference Database database, @Reference Territories territories, BundleContext context) {
        this(database.open(ModuleSchema.of(MODULE, context.getBundle())), new Places(territories), Clock.systemUTC());
    }

    /** @param store is closed with the tables */
    public Tables(ModuleStore store, Places places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Deactivate
    @Override
    public void close() {
        store.close();
    }

    public ModuleStore store() {
        return store;
    }

    public Clock clock() {
        return clock;
    }

    public Places places() {
        return places;
    }

    public WaveStore waves() {
        return new WaveStore(store, places, clock);
    }

    public DraftStore drafts() {
        return new DraftStore(store, clock);
    }

    public TutorStore tutors() {
        return new TutorStore(store, clock);
    }

    public MatchStore matches() {
        return new MatchStore(store, clock);
    }

    public MeetingStore meetings() {
        return new MeetingStore(store);
    }

    public LinkStore links() {
        return new LinkStore(store);
    }
}
