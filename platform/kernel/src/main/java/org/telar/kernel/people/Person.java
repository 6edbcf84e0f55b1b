// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.kernel.Checks;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.numbers.Phone;

/**
 * A person as she is known. Texts are empty when nothing is known. What is typed may be flawed; only a person who is
 * {@link #tidied} and has no {@link #flaws} is stored.
 *
 * @param given all given names
 * @param family all family names, in the order of the country: in Latin America the father's, then the mother's
 * @param phone in E.164 once tidied
 * @param channel how she wants to be reached
 * @param languages BCP 47 tags, the preferred first
 * @param ageBand what is known of her age when the day of birth is not
 * @param gender in her own words, or one of the codes {@code woman}, {@code man}, {@code non-binary}
 * @param accessibility what she needs to take part: sign language, large print, a ramp
 * @param care whom she cares for, and what that asks of times and places
 */
public record Person(
        String given,
        String family,
        String mail,
        String phone,
        Optional<Channel> channel,
        List<String> languages,
        Optional<LocalDate> birth,
        Optional<AgeBand> ageBand,
        String gender,
        Optional<IdentityNumber> identity,
        Optional<Place> place,
        String accessibility,
        String care,
        String notes) {
    /** Genders that have a label of their own: {@code kernel.gender.} and the code. */
    public static final List<String> GENDERS = List.of("woman", "man", "non-binary");

    /**
     * Languages that people of the three countries speak, BCP 47; the national ones first. They have a label of their own:
     * {@code kernel.language.} and the tag.
     */
    public static final List<String> LANGUAGES =
            List.of("es", "en", "arn", "ay", "qu", "rap", "guc", "nah", "yua", "fr", "pt", "ht", "csg", "csn", "mfs");

    /** Languages of Telar's own words; an office's own words come by country. */
    private static final Set<String> WRITTEN = Set.of("es", "en");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NOTES = 8000;
    private static final int MOST_LANGUAGES = 10;
    private static final int OLDEST = 120;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Person {
        given = oneLine(given);
        family = oneLine(family);
        mail = mail.strip();
        phone = oneLine(phone);
        languages = List.copyOf(languages);
        gender = oneLine(gender);
        accessibility = accessibility.strip();
        care = care.strip();
        notes = notes.strip();
    }

    /** What other modules know of a person is told about this. */
    public static Subject subject(long id) {
        return new Subject("kernel.person", id);
    }

    /** Somebody of whom nothing but the name is known. */
    public static Person named(String given, String family) {
        return new Person(
                given,
                family,
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
    }

    private static String oneLine(String text) {
        String stripped = text.strip();
        // nearly all texts are like this, and a list has hundreds of thousands
        boolean isOneLine = !stripped.contains("  ") && !breaksTheLine(stripped);
        return isOneLine ? stripped : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean breaksTheLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\t' && text.charAt(i) <= '\r') {
                return true;
            }
        }
        return false;
    }

    public Person withName(String given, String family) {
        return new Person(
                given,
                family,
                mail,
                phone,
                channel,
                languages,
                birth,
                ageBand,
                gender,
                identity,
                place,
                accessibility,
                care,
                notes);
    }

    public Person withContact(String mail, String phone) {
        return new Person(
                given,
                family,
                mail,
                phone,
                channel,
                languages,
                birth,
                ageBand,
                gender,
                identity,
                place,
                accessibility,
                care,
                notes);
    }

    public Person withIdentity(IdentityNumber number) {
        return new Person(
                given,
                family,
                mail,
                phone,
                channel,
                languages,
                birth,
                ageBand,
                gender,
                Optional.of(number),
                place,
                accessibility,
                care,
                notes);
    }

    public Person withBirth(LocalDate day) {
        return new Person(
                given,
                family,
                mail,
                phone,
                channel,
                languages,
                Optional.of(day),
                ageBand,
                gender,
                identity,
                place,
                accessibility,
                care,
                notes);
    }

    public Person withGender(String gender) {
        return new Person(
                given,
                family,
                mail,
                phone,
                channel,
                languages,
                birth,
                ageBand,
                gender,
                identity,
                place,
                accessibility,
                care,
                notes);
    }

    public Person withPlace(Place place) {
        return new Person(
                given,
                family,
                mail,
                phone,
                channel,
                languages,
                birth,
                ageBand,
                gender,
                identity,
                Optional.of(place),
                accessibility,
                care,
                notes);
    }

    /** As people say it. */
    public String fullName() {
        return Stream.of(given, family)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /**
     * In which language she is written to: the first of hers in which Telar has its words, else the other one; as it is spoken
     * where she lives.
     */
    public Locale correspondence(Locale otherwise) {
        String language = languages.stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(WRITTEN::contains)
                .findFirst()
                .orElse(otherwise.getLanguage());
        return Locale.of(language, place.map(Place::country).orElse(otherwise.getCountry()));
    }

    /** As lists are sorted. */
    public String listName() {
        return given.isEmpty() || family.isEmpty() ? fullName() : family + ", " + given;
    }

    /** Whole years; empty when the day of birth is not known. */
    public Optional<Integer> age(LocalDate today) {
        return birth.filter(day -> !day.isAfter(today))
                .map(day -> Period.between(day, today).getYears());
    }

    /** From the day of birth, or else as it was told. */
    public Optional<AgeBand> ageBand(LocalDate today) {
        return age(today).map(AgeBand::of).or(() -> ageBand);
    }

    /**
     * Numbers in their one way of writing, the mail's domain in small letters. What cannot be right stays as it was typed,
     * for {@link #flaws} to tell.
     *
     * @param office country of who writes, ISO 3166-1 alpha-2: its telephone code is meant when none is written and her
     *     own country is not known
     */
    public Person tidied(String office) {
        String country = place.map(Place::country).orElse(office);
        return new Person(
                given,
                family,
                smallDomain(mail),
                phone.isEmpty() ? phone : Phone.canonical(phone, country).orElse(phone),
                channel,
                languages,
                birth,
                birth.isPresent() ? Optional.empty() : ageBand,
                gender,
                identity.filter(one -> !one.number().isEmpty()).map(IdentityNumber::tidied),
                place,
                accessibility,
                care,
                notes);
    }

    private static String smallDomain(String mail) {
        int at = mail.lastIndexOf('@');
        return mail.substring(0, at + 1) + mail.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /** In the order of the fields; empty when all is well. */
    public List<Flaw> flaws(LocalDate today) {
        return new Checks()
                .needed("given", given, LONGEST_NAME)
                .text("family", family, LONGEST_NAME)
                .mail("mail", mail)
                .phone("phone", phone)
                .when(
                        languages.size() > MOST_LANGUAGES,
                        "languages",
                        Message.of("kernel.flaw.too-many", languages.size(), MOST_LANGUAGES))
                .when(
                        birth.filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(OLDEST)))
                                .isPresent(),
                        "birth",
                        Message.of("kernel.flaw.birth", birth.orElse(today), OLDEST))
                .text("gender", gender, LONGEST_WORD)
                .identity("identity", identity)
                .text("accessibility", accessibility, LONGEST_TEXT)
                .text("care", care, LONGEST_TEXT)
                .text("notes", notes, LONGEST_NOTES)
                .flaws();
    }
}
