// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel;

/**
 * Where someone or something is, as far as {@link Territories} tell places apart.
 *
 * @param country ISO 3166-1 alpha-2
 * @param territory official code in that country's tree; empty when only the country is known
 */
public record Place(String country, String territory) {
    public static Place of(Territory territory) {
        return new Place(territory.country(), territory.code());
    }

    /** @param code as {@link #code} gives it */
    public static Place parse(String code) {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? new Place(code, "") : new Place(code.substring(0, hyphen), code.substring(hyphen + 1));
    }

    /** Country and territory in one, {@code CL-13101}: it starts with the code of each place that this one is part of. */
    public String code() {
        return territory.isEmpty() ? country : country + "-" + territory;
    }
}
