// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.telar.persistence.ConcurrentChange;
import org.telar.persistence.ModuleStore;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;

/** Calls in the database. Reads and writes, decides nothing. */
public final class CallStore {
    private final ModuleStore store;

    public CallStore(ModuleStore store) {
        this.store = store;
    }

    /** In no particular order. */
    public List<Call> all() {
        return ObjectSelect.query(CallRow.class).select(store.newContext()).stream()
                .map(CallStore::call)
                .toList();
    }

    /** @param terms without flaws */
    public long create(Terms terms) {
        return store.change(context -> {
            CallRow row = context.newObject(CallRow.class);
            fill(row, terms);
            context.commitChanges();
            return row.id();
        });
    }

    /** Whether the call was written; it is not when someone else changed or removed it since it was read. */
    public boolean write(Call call) {
        try {
            return store.change(context -> {
                CallRow row = SelectById.query(CallRow.class, call.id()).selectOne(context);
                if (row == null || row.getVersion() != call.version()) {
                    return false;
                }
                fill(row, call.terms());
                row.setClosedEarly(call.closedEarly().orElse(null));
                return true;
            });
        } catch (ConcurrentChange e) {
            return false;
        }
    }

    private static void fill(CallRow row, Terms terms) {
        row.setName(terms.name());
        row.setAudience(terms.audience().name());
        row.setOpens(terms.opens());
        row.setCloses(terms.closes());
        row.setTarget(terms.target());
        row.setSources(terms.sources().stream().map(Source::name).collect(Collectors.joining(" ")));
        row.setWave(terms.wave().orElse(null));
    }

    private static Call call(CallRow row) {
        Terms terms = new Terms(
                row.getName(),
                Audience.valueOf(row.getAudience()),
                row.getOpens(),
                row.getCloses(),
                row.getTarget(),
                sources(row.getSources()),
                Optional.ofNullable(row.getWave()));
        return new Call(row.id(), row.getVersion(), terms, Optional.ofNullable(row.getClosedEarly()));
    }

    private static Set<Source> sources(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Source::valueOf)
                .collect(Collectors.toSet());
    }
}
