// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import org.jspecify.annotations.Nullable;

/** A new person's row past the object layer, for very many at once. */
final class PersonValues {
    static final String INSERT =
            "INSERT INTO KERNEL_PERSON (GIVEN, FAMILY, MAIL, PHONE, CHANNEL, LANGUAGES, BIRTH, AGE_BAND,"
                    + " GENDER, IDENTITY_COUNTRY, IDENTITY_KIND, IDENTITY_NUMBER, PLACE, ACCESSIBILITY, CARE, NOTES, SORT_NAME, CHANGED,"
                    + " WORDS, SOUNDS)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private PersonValues() {}

    /** In the order of {@link #INSERT}. */
    static @Nullable Object[] of(PersonRow row, Findable person) {
        return new @Nullable Object[] {
            row.getGiven(),
            row.getFamily(),
            row.getMail(),
            row.getPhone(),
            row.getChannel(),
            row.getLanguages(),
            row.getBirth(),
            row.getAgeBand(),
            row.getGender(),
            row.getIdentityCountry(),
            row.getIdentityKind(),
            row.getIdentityNumber(),
            row.getPlace(),
            row.getAccessibility(),
            row.getCare(),
            row.getNotes(),
            row.getSortName(),
            row.getChanged(),
            OwnKeys.text(person.words()),
            OwnKeys.text(person.sounds())
        };
    }
}
