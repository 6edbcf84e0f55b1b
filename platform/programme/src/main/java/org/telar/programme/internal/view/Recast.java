// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.ui.form.Saving;

/**
 * Lets a form hold a flat record in place of one with parts that no field can show.
 *
 * @param <T> what is stored
 * @param <F> what the form holds
 * @param fields names of the form's fields by those of the record, where they differ
 */
record Recast<T, F>(Saving<T> saving, Function<T, F> flat, Function<F, T> whole, Map<String, String> fields)
        implements Saving<F> {
    @Override
    public Change<F> save(Optional<Stored<F>> seen, F wanted) {
        return switch (saving.save(seen.map(this::whole), whole.apply(wanted))) {
            case Change.Done<T> done -> new Change.Done<>(flat(done.stored()));
            case Change.Overtaken<T> overtaken -> new Change.Overtaken<>(flat(overtaken.current()));
            case Change.Refused<T> refused -> new Change.Refused<>(refused.reason());
            case Change.Flawed<T> flawed -> new Change.Flawed<>(renamed(flawed.flaws()));
        };
    }

    Stored<F> flat(Stored<T> stored) {
        return new Stored<>(stored.id(), stored.version(), flat.apply(stored.value()));
    }

    private Stored<T> whole(Stored<F> stored) {
        return new Stored<>(stored.id(), stored.version(), whole.apply(stored.value()));
    }

    private List<Flaw> renamed(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Flaw(fields.getOrDefault(flaw.field(), flaw.field()), flaw.message()))
                .toList();
    }
}
