// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How long a country keeps people of whom nothing is heard any more.
 *
 * @param country ISO 3166-1 alpha-2
 * @param months at least one
 * @param basis key of a sentence on what asks for it
 */
public record Period(String country, int months, String basis) {
    private static final String PARTICIPATION = "participation";

    public Period {
        if (months < 1) {
            throw new IllegalArgumentException("participation." + country + " = " + months
                    + " is no time: set at least one month in etc/org.telar.privacy.cfg");
        }
    }

    /**
     * That of a country, from {@code retention/CL.properties} of this bundle.
     *
     * @param set what the office has set, {@code participation.CL} for instance
     * @return empty for a country that Telar has no period for; nobody of it is erased then
     */
    public static Optional<Period> of(String country, Map<String, ?> set) {
        try (@Nullable InputStream file = Period.class.getResourceAsStream("/retention/" + country + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties read = new Properties();
            read.load(file);
            Optional<String> own =
                    Optional.ofNullable(set.get(PARTICIPATION + "." + country)).map(Object::toString);
            return Optional.of(new Period(
                    country,
                    Integer.parseInt(own.orElseGet(() -> read.getProperty(PARTICIPATION + ".months"))
                            .strip()),
                    own.isPresent() ? "privacy.retention.basis.office" : read.getProperty(PARTICIPATION + ".basis")));
        } catch (IOException e) {
            throw new UncheckedIOException("The period of " + country + " cannot be read", e);
        }
    }

    /** Who was last heard of before this day is not kept any more. */
    public LocalDate end(LocalDate today) {
        return today.minusMonths(months);
    }
}
