// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Column;
import org.telar.exchange.columns.Columns;
import org.telar.exchange.columns.DecimalNumber;
import org.telar.exchange.columns.OneOf;
import org.telar.exchange.columns.Parsed;
import org.telar.exchange.columns.Reading.Valid;
import org.telar.exchange.columns.SingleLine;
import org.telar.exchange.columns.Vocabulary;
import org.telar.exchange.columns.Vocabulary.Name;
import org.telar.exchange.columns.WholeNumber;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Ownership.Owner;
import org.telar.kernel.organisations.Sales;
import org.telar.ui.intake.ListFile;

/**
 * A list of enterprises as offices keep it: one column for each kind of legal number, of which a row fills one; the facts
 * of size and those of ownership, from which women-owned is worked out. Only the name is needed. Safe for many threads.
 */
public final class EnterpriseFile {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int FIRST_YEAR = 1990;
    private static final int CENTS = 2;
    private static final BigDecimal MOST_MONEY = BigDecimal.TEN.pow(15);
    private static final CellParser<Answer> ANSWER = new OneOf<>(new Vocabulary<>(List.of(
            new Name<>(Answer.YES, "sí"),
            new Name<>(Answer.YES, "yes"),
            new Name<>(Answer.YES, "s"),
            new Name<>(Answer.YES, "y"),
            new Name<>(Answer.YES, "x"),
            new Name<>(Answer.NO, "no"),
            new Name<>(Answer.NO, "n"),
            new Name<>(Answer.UNKNOWN, "no se sabe"),
            new Name<>(Answer.UNKNOWN, "not known"))));

    private final Column<String> name = Column.required(
                    "name",
                    new SingleLine(LONGEST_NAME),
                    "Empresa",
                    "Nombre",
                    "Razón social",
                    "Enterprise",
                    "Name",
                    "Company")
            .inEnglish("Enterprise");
    private final Map<IdentityKind, Column<IdentityNumber>> numbers = new LinkedHashMap<>();
    private final Column<Boolean> formal = Column.optional(
                    "formal", EnterpriseFile::formal, "Formal", "Formalizada", "Registrada", "Registered", "Inscrita")
            .inEnglish("Registered");
    private final Column<Activity> activity = Column.optional(
                    "activity", EnterpriseFile::activity, "Actividad", "CIIU", "Código CIIU", "Activity", "ISIC")
            .inEnglish("Activity");
    private final Column<Integer> employees = Column.optional(
                    "employees",
                    new WholeNumber(0, MOST_PEOPLE),
                    "Personas empleadas",
                    "Empleados",
                    "Empleadas",
                    "Employees")
            .inEnglish("Employees");
    private final Column<BigDecimal> sales = Column.optional(
                    "sales", new DecimalNumber(BigDecimal.ZERO, MOST_MONEY), "Ventas", "Ventas anuales", "Sales")
            .inEnglish("Sales");
    private final Column<String> currency = Column.optional("currency", EnterpriseFile::currency, "Moneda", "Currency")
            .inEnglish("Currency");
    private final Column<Integer> year;
    private final Column<BigDecimal> womenShare = Column.optional(
                    "women-share",
                    new DecimalNumber(BigDecimal.ZERO, BigDecimal.valueOf(100)),
                    "Propiedad de mujeres (%)",
                    "Propiedad de mujeres",
                    "Participación de mujeres",
                    "Women's share")
            .inEnglish("Women's share");
    private final Column<Answer> womanExecutive = Column.optional(
                    "woman-executive", ANSWER, "Ejecutiva principal", "Gerenta", "Woman executive")
            .inEnglish("Woman executive");
    private final Column<Integer> boardSeats = Column.optional(
                    "board-seats", new WholeNumber(0, MOST_PEOPLE), "Puestos del directorio", "Board seats")
            .inEnglish("Board seats");
    private final Column<Integer> boardWomen = Column.optional(
                    "board-women", new WholeNumber(0, MOST_PEOPLE), "Mujeres en el directorio", "Women on the board")
            .inEnglish("Women on the board");
    private final Column<Answer> womenManage = Column.optional(
                    "women-manage", ANSWER, "Gestión de mujeres", "Administran mujeres", "Women manage")
            .inEnglish("Women manage");
    private final Column<Answer> womanSigns = Column.optional("woman-signs", ANSWER, "Firma una mujer", "Woman signs")
            .inEnglish("Woman signs");
    private final Column<Answer> independent = Column.optional("independent", ANSWER, "Independiente", "Independent")
            .inEnglish("Independent");
    private final Column<List<Owner>> owners;
    private final Column<Place> place;
    private final Column<String> address = Column.optional(
                    "address", new SingleLine(LONGEST_LINE), "Dirección", "Address")
            .inEnglish("Address");
    private final Column<String> mail = Column.optional("mail", Cells::mail, "Correo", "Correo electrónico", "E-mail")
            .inEnglish("E-mail");
    private final Column<String> phone;
    private final Column<String> web = Column.optional("web", new SingleLine(LONGEST_LINE), "Sitio web", "Web site")
            .inEnglish("Web site");
    private final Column<String> notes =
            Column.optional("notes", Cells::text, "Notas", "Observaciones").inEnglish("Notes");
    private final String ownCurrency;
    private final int thisYear;

    /**
     * @param places finds the place that a cell names
     * @param owners finds the people whom a cell names
     * @param country of the office, ISO 3166-1 alpha-2: whose telephone numbers are written without code, and in whose
     *     currency sales are told when the row names none
     * @param thisYear sales of which no year is told are those of the year before
     */
    public EnterpriseFile(CellParser<Place> places, CellParser<List<Owner>> owners, String country, int thisYear) {
        this.thisYear = thisYear;
        this.owners = Column.optional("owners", owners, "Dueñas", "Propietarias", "Dueños", "Owners")
                .inEnglish("Owners");
        ownCurrency = Currency.getInstance(Locale.of("", country)).getCurrencyCode();
        year = Column.optional("year", new WholeNumber(FIRST_YEAR, thisYear), "Año de las ventas", "Año", "Year")
                .inEnglish("Year of the sales");
        place = Column.optional("place", places, "Lugar", "Comuna", "Municipio", "Municipality")
                .inEnglish("Municipality");
        phone = Column.optional(
                        "phone",
                        cell -> Cells.phone(cell, country),
                        "Teléfono",
                        "Celular",
                        "Móvil",
                        "Telephone",
                        "Mobile")
                .inEnglish("Telephone");
        number(IdentityKind.RUT, "RUT");
        number(IdentityKind.NIT, "NIT");
        number(IdentityKind.RFC, "RFC");
    }

    private void number(IdentityKind kind, String... labels) {
        CellParser<IdentityNumber> parser = cell -> Cells.identity(cell, kind);
        numbers.put(kind, Column.optional(kind.name().toLowerCase(Locale.ROOT), parser, labels));
    }

    public ListFile<ListedEnterprise> file() {
        List<Column<?>> columns = new ArrayList<>(List.of(name));
        columns.addAll(numbers.values());
        columns.addAll(List.of(formal, activity, employees, sales, currency, year));
        columns.addAll(List.of(
                womenShare, womanExecutive, boardSeats, boardWomen, womenManage, womanSigns, independent, owners));
        columns.addAll(List.of(place, address, mail, phone, web, notes));
        return new ListFile<>(new Columns(columns).checking(boardWomen, this::board), this::enterprise);
    }

    private Optional<Message> board(Valid row) {
        return row.find(boardWomen)
                .flatMap(women -> row.find(boardSeats)
                        .filter(seats -> women > seats)
                        .map(seats -> Message.of("kernel.flaw.board", women, seats)));
    }

    private ListedEnterprise enterprise(Valid row) {
        Organisation about = new Organisation(
                row.get(name),
                numbers.values().stream().flatMap(one -> row.find(one).stream()).findFirst(),
                row.find(place),
                row.find(address).orElse(""),
                row.find(mail).orElse(""),
                row.find(phone).orElse(""),
                row.find(web).orElse(""),
                row.find(notes).orElse(""));
        Enterprise enterprise = new Enterprise(
                about,
                row.find(formal).orElse(true),
                row.find(activity),
                row.find(employees),
                row.find(sales).map(amount -> sales(row, amount)),
                ownership(row));
        return new ListedEnterprise(enterprise, row.find(formal));
    }

    private Sales sales(Valid row, BigDecimal amount) {
        return new Sales(
                amount.setScale(CENTS, RoundingMode.HALF_UP),
                row.find(currency).orElse(ownCurrency),
                row.find(year).orElse(thisYear - 1));
    }

    private Ownership ownership(Valid row) {
        return new Ownership(
                row.find(womenShare).map(share -> share.setScale(OwnersCell.DIGITS, RoundingMode.HALF_UP)),
                row.find(womanExecutive).orElse(Answer.UNKNOWN),
                row.find(boardSeats),
                row.find(boardWomen),
                row.find(womenManage).orElse(Answer.UNKNOWN),
                row.find(womanSigns).orElse(Answer.UNKNOWN),
                row.find(independent).orElse(Answer.UNKNOWN),
                row.find(owners).orElse(List.of()));
    }

    private static Parsed<Boolean> formal(Cell cell) {
        return switch (ANSWER.parse(cell)) {
            case Parsed.Value<Answer> answer
            when answer.value() == Answer.UNKNOWN ->
                Parsed.fault("kernel.intake.yes-or-no", cell.text().strip());
            case Parsed.Value<Answer> answer -> Parsed.of(answer.value() == Answer.YES);
            case Parsed.Fault<Answer> fault -> new Parsed.Fault<>(fault.message());
        };
    }

    private static Parsed<Activity> activity(Cell cell) {
        Activity activity = new Activity(cell.text());
        return activity.section().isPresent()
                ? Parsed.of(activity)
                : Parsed.fault("kernel.flaw.activity", cell.text().strip());
    }

    private static Parsed<String> currency(Cell cell) {
        String code = cell.text().strip().toUpperCase(Locale.ROOT);
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        return known ? Parsed.of(code) : Parsed.fault("kernel.flaw.currency", code);
    }
}
