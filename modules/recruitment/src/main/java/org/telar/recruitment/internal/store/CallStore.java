// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;
import org.telar.recruitment.internal.engine.Wave;

/** Calls in the database. Reads and writes, decides nothing. */
public final class CallStore {
    private final ModuleStore store;
    private final Records<CallRow, Call> calls;

    public CallStore(ModuleStore store) {
        this.store = store;
        calls = store.records(CallRow.class, CallStore::call, CallStore::fill);
    }

    /** In no particular order. */
    public List<Stored<Call>> all() {
        return ObjectSelect.query(CallRow.class).select(store.newContext()).stream()
                .map(calls::stored)
                .toList();
    }

    /** @param seen as it was when the user began; empty for a new call */
    public Change<Call> save(Optional<Stored<Call>> seen, Call call) {
        return calls.save(seen, call);
    }

    private static void fill(CallRow row, Call call) {
        Terms terms = call.terms();
        row.setName(terms.name());
        row.setAudience(terms.audience().name());
        row.setOpens(terms.opens());
        row.setCloses(terms.closes());
        row.setTarget(terms.target());
        row.setSources(terms.sources().stream().map(Source::name).collect(Collectors.joining(" ")));
        row.setWave(terms.wave().map(Wave::name).orElse(null));
        row.setProgrammeWave(terms.wave()
                .filter(wave -> wave.id().isPresent())
                .map(wave -> wave.id().getAsLong())
                .orElse(null));
        row.setClosedEarly(call.closedEarly().orElse(null));
    }

    private static Call call(CallRow row) {
        Terms terms = new Terms(
                row.getName(),
                Audience.valueOf(row.getAudience()),
                row.getOpens(),
                row.getCloses(),
                row.getTarget(),
                sources(row.getSources()),
                wave(row));
        return new Call(terms, Optional.ofNullable(row.getClosedEarly()));
    }

    private static Optional<Wave> wave(CallRow row) {
        OptionalLong id = Optional.ofNullable(row.getProgrammeWave()).stream()
                .mapToLong(Long::longValue)
                .findFirst();
        return Optional.ofNullable(row.getWave()).map(name -> new Wave(id, name));
    }

    private static Set<Source> sources(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Source::valueOf)
                .collect(Collectors.toSet());
    }
}
