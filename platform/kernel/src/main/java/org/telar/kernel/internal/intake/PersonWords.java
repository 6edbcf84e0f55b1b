// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.OneOf;
import org.telar.exchange.columns.Parsed;
import org.telar.exchange.columns.SetOf;
import org.telar.exchange.columns.Vocabulary;
import org.telar.exchange.columns.WholeNumber;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;

/** The words that lists of people have for ages, languages and ways to be reached, in Spanish and English. */
final class PersonWords {
    private static final int OLDEST = 120;
    private static final Pattern WHOLE_YEARS = Pattern.compile("(\\d+)(?:[.,]0+)?\\s*(?:años|years)?");
    private static final WholeNumber YEARS = new WholeNumber(0, OLDEST);
    private static final Texts TEXTS = new ClassPathTexts(PersonWords.class);
    private static final List<Locale> READERS = List.of(Locale.of("es"), Locale.ENGLISH);

    private static final OneOf<AgeBand> BANDS = new OneOf<>(Vocabulary.of(
            List.of(AgeBand.values()),
            band -> spelled(band.label(), numbers(band).toArray(String[]::new))));

    static final CellParser<Set<String>> LANGUAGES = new SetOf<>(new OneOf<>(Vocabulary.of(
            Person.LANGUAGES,
            tag -> spelled(
                    Message.of("kernel.language." + tag),
                    READERS.stream()
                            .map(Locale.forLanguageTag(tag)::getDisplayLanguage)
                            .toArray(String[]::new)))));

    static final CellParser<Channel> CHANNELS = new OneOf<>(Vocabulary.of(
            List.of(Channel.values()),
            channel -> spelled(
                    channel.label(),
                    switch (channel) {
                        case MAIL -> new String[] {"correo electrónico", "e-mail"};
                        case PHONE -> new String[] {"llamada", "phone"};
                        case IN_PERSON -> new String[] {"presencial"};
                        default -> new String[0];
                    })));

    private PersonWords() {}

    /** Whole years, or the name of a band. */
    static Parsed<AgeBand> age(Cell cell) {
        Matcher years = WHOLE_YEARS.matcher(cell.text().strip());
        if (!years.matches()) {
            return BANDS.parse(cell);
        }
        return switch (YEARS.parse(Cell.of(years.group(1)))) {
            case Parsed.Value<Integer> age -> Parsed.of(AgeBand.of(age.value()));
            case Parsed.Fault<Integer> fault -> new Parsed.Fault<>(fault.message());
        };
    }

    /** As {@code 36-45}. */
    private static Stream<String> numbers(AgeBand band) {
        AgeBand[] all = AgeBand.values();
        boolean isBetween = band.ordinal() > 0 && band.ordinal() < all.length - 1;
        return isBetween ? Stream.of(band.youngest() + "-" + (all[band.ordinal() + 1].youngest() - 1)) : Stream.empty();
    }

    /** Its label in each language, and other words for it. */
    private static List<String> spelled(Message label, String... others) {
        return Stream.concat(READERS.stream().map(reader -> TEXTS.text(reader, label)), Stream.of(others))
                .distinct()
                .toList();
    }
}
