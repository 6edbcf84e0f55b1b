// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.ui.form.Saving;

/**
 * A form over another record than the service stores, because people fill it in differently.
 *
 * @param form from what is stored to what the form holds; nothing may get lost, so that {@code record} gives it back
 * @param record the reverse
 * @param field from a field that the service finds flawed to the field of the form
 */
record Reshaped<T, F>(Function<T, F> form, Function<F, T> record, UnaryOperator<String> field) {

    Stored<F> show(Stored<T> stored) {
        return new Stored<>(stored.id(), stored.version(), form.apply(stored.value()));
    }

    Saving<F> saving(Saving<T> service) {
        return (seen, wanted) -> change(service.save(seen.map(this::stored), record.apply(wanted)));
    }

    private Stored<T> stored(Stored<F> shown) {
        return new Stored<>(shown.id(), shown.version(), record.apply(shown.value()));
    }

    private Change<F> change(Change<T> change) {
        return switch (change) {
            case Change.Done<T> done -> new Change.Done<>(show(done.stored()));
            case Change.Flawed<T> flawed ->
                new Change.Flawed<>(flawed.flaws().stream()
                        .map(flaw -> new Flaw(field.apply(flaw.field()), flaw.message()))
                        .toList());
            case Change.Refused<T> refused -> new Change.Refused<>(refused.reason());
            case Change.Overtaken<T> overtaken -> new Change.Overtaken<>(show(overtaken.current()));
        };
    }

}
