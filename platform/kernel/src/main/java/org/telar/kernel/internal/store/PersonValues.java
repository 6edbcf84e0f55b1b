// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.Person;

/** A new person's row past the object layer, for very many at once. */
final class PersonValues {
    static final String INSERT =
            "INSERT INTO KERNEL_PERSON (GIVEN, FAMILY, MAIL, PHONE, CHANNEL, LANGUAGES, BIRTH, AGE_BAND,"
                    + " GENDER, IDENTITY_COUNTRY, IDENTITY_KIND, IDENTITY_NUMBER, PLACE, ACCESSIBILITY, CARE, NOTES, SORT_NAME, CHANGED,"
                    + " WORDS, SOUNDS)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private PersonValues() {}

    /** In the order of {@link #INSERT}. */
    static @Nullable Object[] of(Findable findable, LocalDateTime now) {
        Person person = findable.person();
        Optional<IdentityNumber> identity = person.identity();
        return new @Nullable Object[] {
            person.given(),
            person.family(),
            person.mail(),
            person.phone(),
            Columns.code(person.channel()),
            Columns.joined(person.languages()),
            person.birth().orElse(null),
            Columns.code(person.ageBand()),
            person.gender(),
            identity.map(IdentityNumber::country).orElse(null),
            Columns.code(identity.map(IdentityNumber::kind)),
            identity.map(IdentityNumber::number).orElse(null),
            person.place().map(Place::code).orElse(null),
            person.accessibility(),
            person.care(),
            person.notes(),
            findable.sortName(),
            now,
            OwnKeys.text(findable.words()),
            OwnKeys.text(findable.sounds())
        };
    }
}
