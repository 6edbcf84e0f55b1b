// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Column;
import org.telar.exchange.columns.Columns;
import org.telar.exchange.columns.OneOf;
import org.telar.exchange.columns.Parsed;
import org.telar.exchange.columns.SetOf;
import org.telar.exchange.columns.SingleLine;
import org.telar.exchange.columns.Vocabulary;
import org.telar.exchange.columns.WholeNumber;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Place;

/** Table of contents: the columns of the two lists, by all the titles that they are known under. */
final class RosterColumns {
    private static final int MOST_CAPACITY = 500;
    private static final int MOST_YEARS = 80;
    private static final int MOST_HOURS = 400;

    private static final Pattern ONE_WORD = Pattern.compile("\\S+");

    private static final Labels LABELS = new Labels();
    private static final Vocabulary<String> GENDERS = LABELS.vocabulary(Catalogue.GENDER);

    final Column<String> code = Column.key("code", RosterColumns::code, "código", "code", "id", "folio", "clave")
            .inEnglish("code");
    final Column<String> name = Column.required(
                    "name", new SingleLine(160), "nombre", "name", "nombre completo", "full name")
            .inEnglish("name");
    final Column<String> organisation = Column.optional(
                    "organisation",
                    new SingleLine(160),
                    "organización",
                    "organisation",
                    "organization",
                    "empresa",
                    "company")
            .inEnglish("organisation");
    final Column<Set<String>> languages = set("languages", Catalogue.LANGUAGE, "idiomas", "languages", "lenguas")
            .inEnglish("languages");
    final Column<Set<String>> topics =
            set("topics", Catalogue.TOPIC, "temas", "topics", "áreas de foco").inEnglish("topics");
    final Column<Set<String>> expectations = set(
                    "expectations", Catalogue.EXPECTATION, "expectativas", "expectations", "objetivos", "goals")
            .inEnglish("expectations");
    final Column<Set<String>> gifts = set("gifts", Catalogue.GIFT, "dones", "gifts", "atributos personales")
            .inEnglish("gifts");
    final Column<Integer> experience = Column.optional(
                    "experience", new WholeNumber(0, MOST_YEARS), "experiencia", "experience", "años de experiencia")
            .inEnglish("experience");
    final Column<Integer> hours = Column.optional(
                    "hours", new WholeNumber(0, MOST_HOURS), "horas", "hours", "horas al mes", "hours per month")
            .inEnglish("hours");
    final Column<Set<String>> availability = set(
                    "availability", Catalogue.BLOCK, "disponibilidad", "availability", "horario")
            .inEnglish("availability");
    final Column<Set<String>> modes = set("modes", Catalogue.MODE, "modalidad", "modes", "mode", "delivery mode")
            .inEnglish("modes");
    final Column<String> gender =
            Column.optional("gender", RosterColumns::gender, "género", "gender").inEnglish("gender");
    final Column<Optional<String>> preferredGender = Column.optional(
                    "gender-preference", new OneOf<>(preferences()), "preferencia de género", "gender preference")
            .inEnglish("gender preference");
    final Column<Integer> capacity = Column.required(
                    "capacity", new WholeNumber(0, MOST_CAPACITY), "capacidad", "capacity", "cupos", "places")
            .inEnglish("capacity");
    final Column<String> kind = Column.optional(
                    "kind", new OneOf<>(LABELS.vocabulary(Catalogue.KIND)), "tipo", "kind", "persona o empresa")
            .inEnglish("kind");
    final Column<Place> territory;

    RosterColumns(CellParser<Place> places) {
        territory = Column.optional(
                        "territory", places, "territorio", "territory", "comuna", "municipio", "ciudad", "city")
                .inEnglish("territory");
    }

    Columns mentors() {
        return new Columns(common(capacity));
    }

    Columns mentees() {
        return new Columns(common(kind));
    }

    private List<Column<?>> common(Column<?> last) {
        return Stream.<Column<?>>of(
                        code,
                        name,
                        organisation,
                        territory,
                        languages,
                        topics,
                        expectations,
                        gifts,
                        experience,
                        hours,
                        availability,
                        modes,
                        gender,
                        preferredGender,
                        last)
                .toList();
    }

    private static Column<Set<String>> set(String id, Catalogue catalogue, String... labels) {
        return Column.optional(id, new SetOf<>(new OneOf<>(LABELS.vocabulary(catalogue))), labels);
    }

    /** A code is one word, as it comes into file names and links. */
    private static Parsed<String> code(Cell cell) {
        return switch (new SingleLine(40).parse(cell)) {
            case Parsed.Value<String> value when ONE_WORD.matcher(value.value()).matches() -> value;
            case Parsed.Value<String> value -> Parsed.fault("matchmaking.import.code-blank", value.value());
            case Parsed.Fault<String> fault -> fault;
        };
    }

    /** In her own words when it is none of those that we know. */
    private static Parsed<String> gender(Cell cell) {
        List<String> known = GENDERS.named(cell.text());
        return known.isEmpty()
                ? switch (new SingleLine(40).parse(cell)) {
                    case Parsed.Value<String> own -> Parsed.of(own.value().toLowerCase(Locale.ROOT));
                    case Parsed.Fault<String> fault -> fault;
                }
                : Parsed.of(known.getFirst());
    }

    private static Vocabulary<Optional<String>> preferences() {
        Stream<Vocabulary.Name<Optional<String>>> any = Stream.of(
                        "indiferente", "any", "cualquiera", "ninguna", "none", "sin preferencia", "no preference")
                .map(word -> new Vocabulary.Name<>(Optional.empty(), word));
        Stream<Vocabulary.Name<Optional<String>>> one = GENDERS.names().stream()
                .map(label -> new Vocabulary.Name<>(Optional.of(label.thing()), label.spelling()));
        return new Vocabulary<>(Stream.concat(one, any).toList());
    }
}
