// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.telar.kernel.Place;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Person;

/** From which age people speak for themselves, by country; the ages are data. Safe for many threads. */
public final class Majority {
    private static final String FILE = "/majority.properties";

    private final Properties ages = new Properties();

    public Majority() {
        var content = Objects.requireNonNull(Majority.class.getResourceAsStream(FILE), FILE);
        try (var reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            ages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether someone must agree for her. Who is not known to be a minor is none.
     *
     * @param office country to go by when hers is not known
     */
    public boolean isMinor(Person person, LocalDate day, String office) {
        String country = person.place().map(Place::country).orElse(office);
        int age = Integer.parseInt(ages.getProperty(country, ages.getProperty("any")));
        return person.age(day)
                .map(years -> years < age)
                .or(() -> person.ageBand().map(band -> isBelow(band, age)))
                .orElse(false);
    }

    /** Whether the whole band is below this age. */
    private static boolean isBelow(AgeBand band, int age) {
        AgeBand[] bands = AgeBand.values();
        return band.ordinal() + 1 < bands.length && bands[band.ordinal() + 1].youngest() <= age;
    }
}
