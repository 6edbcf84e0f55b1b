// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.numbers;

import java.util.Optional;
import org.telar.api.Flaw;

/**
 * The number by which a country knows someone. It may be as typed; only a {@link #tidied} one without flaw is stored.
 *
 * @param country ISO 3166-1 alpha-2 of the country that gave it
 */
public record IdentityNumber(String country, IdentityKind kind, String number) {
    public IdentityNumber {
        number = number.strip();
    }

    public static IdentityNumber of(IdentityKind kind, String number) {
        return new IdentityNumber(kind.country(), kind, number);
    }

    /** In its one way of writing, and with the country of its kind; what cannot be right stays as it is. */
    public IdentityNumber tidied() {
        String given = kind.country().isEmpty() ? country : kind.country();
        return new IdentityNumber(given, kind, kind.canonical(number).orElse(number));
    }

    /** @param field where it was typed */
    public Optional<Flaw> flaw(String field) {
        return kind.canonical(number).isPresent() ? Optional.empty() : Optional.of(new Flaw(field, kind.flaw(number)));
    }
}
