// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telar.profile.LegalPack;

/**
 * How long a country keeps what personal data.
 *
 * @param country ISO 3166-1 alpha-2
 * @param rule what it is for, as the country's profile says
 * @param months at least one
 * @param own whether the office has set the months itself
 */
public record Period(String country, LegalPack.Retention rule, int months, boolean own) {
    /** The rule for people of whom nothing is heard any more. */
    public static final String PARTICIPATION = "participation";

    /** The rule for the content of mails, which is kept and deleted where they are sent. */
    public static final String MAIL = "mail";

    /**
     * Those of the countries whose law is known, by country.
     *
     * @param laws by country
     * @param set months that the office has set, {@code participation.CL} for instance
     * @throws IllegalArgumentException when one of them is no time, or for mails, which are not deleted by it
     */
    public static List<Period> of(Map<String, LegalPack> laws, Map<String, ?> set) {
        set.keySet().stream()
                .filter(key -> key.startsWith(MAIL + "."))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            key
                                    + " in etc/org.telar.privacy.cfg changes nothing: set keepDays in etc/org.telar.mail.cfg, in days, and remove it here");
                });
        return laws.entrySet().stream()
                .flatMap(law -> law.getValue().retention().stream().map(rule -> of(law.getKey(), rule, set)))
                .toList();
    }

    private static Period of(String country, LegalPack.Retention rule, Map<String, ?> set) {
        String key = rule.code() + "." + country;
        Optional<String> own = Optional.ofNullable(set.get(key)).map(Object::toString);
        try {
            return new Period(country, rule, own.map(LegalPack::months).orElse(rule.months()), own.isPresent());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    key + " = " + own.orElse("") + " is no time: set at least one month in etc/org.telar.privacy.cfg",
                    e);
        }
    }

    /** Whether it is that of people of whom nothing is heard any more. */
    boolean ofPeople() {
        return rule.code().equals(PARTICIPATION);
    }

    /** Whether it is that of the content of mails. */
    public boolean ofMails() {
        return rule.code().equals(MAIL);
    }

    /** For people: {@code Colombia}. */
    public String countryName(Locale reader) {
        return Locale.of("", country).getDisplayCountry(reader);
    }

    /** Who was last heard of before this day is not kept any more. */
    public LocalDate end(LocalDate today) {
        return today.minusMonths(months);
    }
}
