// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.Optional;
import org.telar.api.Flaw;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.Parsed;
import org.telar.kernel.Checks;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.numbers.Phone;

/** Cells that lists of people and lists of enterprises have in common. */
final class Cells {
    private Cells() {}

    static Parsed<String> text(Cell cell) {
        return Parsed.of(cell.text().strip());
    }

    static Parsed<String> mail(Cell cell) {
        String written = cell.text().strip();
        Optional<Flaw> flaw =
                new Checks().mail("mail", written).flaws().stream().findFirst();
        return flaw.<Parsed<String>>map(one -> new Parsed.Fault<>(one.message()))
                .orElseGet(() -> Parsed.of(written));
    }

    /** @param country whose number it is when none is written, ISO 3166-1 alpha-2 */
    static Parsed<String> phone(Cell cell, String country) {
        String written = cell.text().strip();
        return Phone.canonical(written, country)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.fault("kernel.flaw.phone", written));
    }

    static Parsed<IdentityNumber> identity(Cell cell, IdentityKind kind) {
        String written = cell.text().strip();
        return kind.canonical(written)
                .map(number -> Parsed.of(IdentityNumber.of(kind, number)))
                .orElseGet(() -> new Parsed.Fault<>(kind.flaw(written)));
    }
}
