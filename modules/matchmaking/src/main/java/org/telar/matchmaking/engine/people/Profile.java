// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked of mentors and mentees alike. Sets of codes are kept sorted.
 *
 * @param languages BCP 47 tags; only the language itself is kept, so {@code es-CL} and {@code es} are one language
 * @param expectations codes of what she expects from the mentoring (MAT-07); see {@link Catalogue#EXPECTATION}
 * @param gifts codes of personal attributes, <i>dones</i>: those a mentor has, those a mentee looks for (MAT-01)
 * @param gender code in her own words; empty when she did not say
 * @param preferredGender code that the counterpart's gender should have; empty when any will do
 * @param organisation where she works; two spellings that differ in case, accents or blanks are one organisation
 */
public record Profile(
        Set<String> languages,
        Place place,
        Availability availability,
        Set<DeliveryMode> modes,
        Set<String> expectations,
        Set<String> gifts,
        Optional<String> gender,
        Optional<String> preferredGender,
        Optional<String> organisation) {
    public Profile {
        languages = Codes.set(languages.stream().map(Profile::language).collect(Collectors.toSet()));
        modes = modes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(modes));
        expectations = Codes.set(expectations);
        gifts = Codes.set(gifts);
        gender.ifPresent(Codes::requireCode);
        preferredGender.ifPresent(Codes::requireCode);
        organisation.ifPresent(Codes::requireCode);
    }

    /** Whether she asks for a gender of her counterpart that this other person does not have or did not say. */
    public boolean rulesOut(Profile other) {
        return preferredGender.isPresent() && !preferredGender.equals(other.gender);
    }

    private static String language(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        if (language.isEmpty()) {
            throw new IllegalArgumentException("'" + tag + "' is not a BCP 47 language tag such as es or es-CL");
        }
        return language;
    }
}
