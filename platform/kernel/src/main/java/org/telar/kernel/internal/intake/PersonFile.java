// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CalendarDate;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Column;
import org.telar.exchange.columns.Columns;
import org.telar.exchange.columns.Parsed;
import org.telar.exchange.columns.Reading.Valid;
import org.telar.exchange.columns.SingleLine;
import org.telar.exchange.columns.Vocabulary;
import org.telar.exchange.columns.Vocabulary.Name;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;
import org.telar.ui.intake.ListFile;

/**
 * A list of people as offices keep it: one column for each kind of identity number, of which a row fills one. Only given
 * names are needed. Safe for many threads.
 */
public final class PersonFile {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORD = 60;
    private static final int OLDEST = 120;
    private static final Vocabulary<String> GENDERS = new Vocabulary<>(List.of(
            new Name<>("woman", "mujer"),
            new Name<>("woman", "woman"),
            new Name<>("woman", "femenino"),
            new Name<>("woman", "female"),
            new Name<>("woman", "F"),
            new Name<>("man", "hombre"),
            new Name<>("man", "man"),
            new Name<>("man", "masculino"),
            new Name<>("man", "male"),
            new Name<>("man", "H"),
            new Name<>("non-binary", "no binaria"),
            new Name<>("non-binary", "no binario"),
            new Name<>("non-binary", "non-binary")));

    private final Column<String> given = Column.required(
                    "given",
                    new SingleLine(LONGEST_NAME),
                    "Nombres",
                    "Nombre",
                    "Given names",
                    "Given name",
                    "First name")
            .inEnglish("Given names");
    private final Column<String> family = Column.optional(
                    "family",
                    new SingleLine(LONGEST_NAME),
                    "Apellidos",
                    "Apellido",
                    "Family names",
                    "Last name",
                    "Surname")
            .inEnglish("Family names");
    private final Column<String> mail = Column.optional("mail", Cells::mail, "Correo", "Correo electrónico", "E-mail")
            .inEnglish("E-mail");
    private final Column<String> phone;
    private final Column<LocalDate> birth;
    private final Column<String> gender = Column.optional(
                    "gender", PersonFile::gender, "Género", "Identidad de género", "Sexo")
            .inEnglish("Gender");
    private final Column<Place> place;
    private final Column<String> notes =
            Column.optional("notes", Cells::text, "Notas", "Observaciones").inEnglish("Notes");
    private final Column<AgeBand> age = Column.optional(
                    "age-band",
                    PersonWords::age,
                    "Edad",
                    "Tramo de edad",
                    "Rango de edad",
                    "Grupo de edad",
                    "Age",
                    "Age band",
                    "Age group")
            .inEnglish("Age");
    private final Column<Set<String>> languages = Column.optional(
                    "languages", PersonWords.LANGUAGES, "Idiomas", "Idioma", "Lenguas", "Languages", "Language")
            .inEnglish("Languages");
    private final Column<Channel> channel = Column.optional(
                    "channel",
                    PersonWords.CHANNELS,
                    "Canal preferido",
                    "Contacto preferido",
                    "Medio de contacto",
                    "Preferred channel")
            .inEnglish("Preferred channel");
    private final Column<String> accessibility = Column.optional(
                    "accessibility",
                    Cells::text,
                    "Accesibilidad",
                    "Necesidades de accesibilidad",
                    "Para participar",
                    "Accessibility")
            .inEnglish("Accessibility");
    private final Column<String> care = Column.optional(
                    "care", Cells::text, "Cuidados", "Para quienes cuida", "Personas a cargo", "Care")
            .inEnglish("Care");
    private final Map<IdentityKind, Column<IdentityNumber>> numbers = new LinkedHashMap<>();

    /**
     * @param places finds the place that a cell names
     * @param country of the office, ISO 3166-1 alpha-2: whose telephone numbers are written without code
     * @param today nobody is born after it
     */
    public PersonFile(CellParser<Place> places, String country, LocalDate today) {
        phone = Column.optional(
                        "phone",
                        cell -> Cells.phone(cell, country),
                        "Teléfono",
                        "Celular",
                        "Móvil",
                        "Telephone",
                        "Mobile")
                .inEnglish("Telephone");
        birth = Column.optional(
                        "birth",
                        new CalendarDate(today.minusYears(OLDEST), today),
                        "Fecha de nacimiento",
                        "Nacimiento",
                        "Date of birth")
                .inEnglish("Date of birth");
        place = Column.optional("place", places, "Lugar", "Comuna", "Municipio", "Municipality")
                .inEnglish("Municipality");
        number(IdentityKind.RUT, "RUT", "RUT", "RUN");
        number(IdentityKind.CC, "Identity card", "Cédula", "Cédula de ciudadanía");
        number(IdentityKind.CE, "Foreigner's identity card", "Cédula de extranjería");
        number(IdentityKind.CURP, "CURP", "CURP");
        number(IdentityKind.RFC, "RFC", "RFC");
        number(IdentityKind.PASSPORT, "Passport", "Pasaporte");
    }

    private void number(IdentityKind kind, String english, String... labels) {
        CellParser<IdentityNumber> parser = cell -> Cells.identity(cell, kind);
        numbers.put(
                kind,
                Column.optional(kind.name().toLowerCase(Locale.ROOT), parser, labels)
                        .inEnglish(english));
    }

    public ListFile<Person> file() {
        List<Column<?>> columns = new ArrayList<>(List.of(given, family));
        columns.addAll(numbers.values());
        columns.addAll(List.of(mail, phone, channel, birth, age, gender, place, languages, accessibility, care, notes));
        return new ListFile<>(new Columns(columns), this::person);
    }

    private Person person(Valid row) {
        return new Person(
                row.get(given),
                row.find(family).orElse(""),
                row.find(mail).orElse(""),
                row.find(phone).orElse(""),
                row.find(channel),
                List.copyOf(row.find(languages).orElse(Set.of())),
                row.find(birth),
                row.find(age),
                row.find(gender).orElse(""),
                numbers.values().stream()
                        .flatMap(number -> row.find(number).stream())
                        .findFirst(),
                row.find(place),
                row.find(accessibility).orElse(""),
                row.find(care).orElse(""),
                row.find(notes).orElse(""));
    }

    /** A word that is none of the common ones is her own; a letter is no word: M is mujer in some lists, male in others. */
    private static Parsed<String> gender(Cell cell) {
        return switch (new SingleLine(LONGEST_WORD).parse(cell)) {
            case Parsed.Value<String> word -> gender(word.value());
            case Parsed.Fault<String> fault -> fault;
        };
    }

    private static Parsed<String> gender(String word) {
        List<String> known = GENDERS.named(word);
        return known.isEmpty() && Vocabulary.fold(word).length() == 1
                ? Parsed.fault("kernel.intake.gender-letter", word)
                : Parsed.of(known.stream().findFirst().orElse(word));
    }
}
