// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Where the readers of tables are.
 *
 * @param zone in which moments are shown
 * @param country ISO 3166-1 alpha-2; decides the decimal mark
 */
public record Region(ZoneId zone, String country) {
    Locale locale(Locale language) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(country)
                .build();
    }
}
