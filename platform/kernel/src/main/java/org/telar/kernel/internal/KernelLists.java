// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Sort;
import org.telar.exchange.sql.Clause;
import org.telar.exchange.sql.SqlDataset;
import org.telar.exchange.sql.SqlDatasetBuilder;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.persistence.ModuleStore;

/** The kernel's tables as datasets: people, their roles, enterprises, buyers, allies. Paths lead to the kernel's views. */
public final class KernelLists {
    /** Neither merged nor erased. */
    private static final String HERE = "P.MERGED_INTO IS NULL AND (P.GIVEN <> '' OR P.FAMILY <> '')";

    private final ModuleStore store;
    private final Places places;
    private final Clock clock;

    /** @param clock in the office's time zone: its days are those of ages and roles */
    public KernelLists(ModuleStore store, Places places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    public List<Dataset> all() {
        return List.of(people(), roles(), consentsMissing(), enterprises(), buyers(), allies());
    }

    public Dataset people() {
        return new Daily(this::people, clock);
    }

    private Dataset people(LocalDate today) {
        return SqlDataset.of(store, "kernel.people", "kernel.list.people", People.SEE)
                .from("KERNEL_PERSON P", "P.ID")
                .field(
                        Field.text("family", "kernel.field.family").tagged("#contact+name+family"),
                        "P.FAMILY",
                        "P.SORT_NAME")
                .field(
                        Field.text("given", "kernel.field.given").tagged("#contact+name+given"),
                        "P.GIVEN",
                        "P.SORT_NAME")
                .field(Field.text("mail", "kernel.field.mail").tagged("#contact+email"), "P.MAIL")
                .field(Field.text("phone", "kernel.field.phone").tagged("#contact+phone"), "P.PHONE")
                .field(place(), "P.PLACE")
                .field(code("channel", Channel.values(), Channel::label).hidden(), "P.CHANNEL")
                .field(
                        Field.code("gender", "kernel.field.gender", genders())
                                .tagged("#contact+gender")
                                .disaggregating()
                                .hidden(),
                        "P.GENDER")
                .field(
                        Field.day("birth", "kernel.field.birth")
                                .tagged("#date+birth")
                                .hidden(),
                        "P.BIRTH")
                .field(
                        code("age-band", AgeBand.values(), AgeBand::label)
                                .tagged("#contact+age")
                                .disaggregating()
                                .hidden(),
                        ageBand(today))
                .field(
                        Field.text("identity", "kernel.field.identity")
                                .tagged("#contact+id")
                                .hidden(),
                        "P.IDENTITY_NUMBER")
                .where(Clause.of(HERE))
                .order(Sort.ascending("family"))
                .path("kernel/person/")
                .build();
    }

    /** Everybody, those entered last leading. */
    public Dataset latest() {
        return SqlDataset.of(store, "kernel.latest", "kernel.list.people", People.SEE)
                .from("KERNEL_PERSON P", "P.ID")
                .field(Field.wholeNumber("entered", "kernel.field.entered"), "P.ID")
                .where(Clause.of(HERE))
                .order(Sort.descending("entered"))
                .build();
    }

    /** Who has a role today and has agreed to nothing, or has taken back all that she agreed to. */
    public Dataset consentsMissing() {
        return SqlDataset.of(store, "kernel.consents-missing", "kernel.consents-missing", Consents.SEE)
                .from("KERNEL_PERSON P", "P.ID")
                .field(
                        Field.text("family", "kernel.field.family").tagged("#contact+name+family"),
                        "P.FAMILY",
                        "P.SORT_NAME")
                .field(
                        Field.text("given", "kernel.field.given").tagged("#contact+name+given"),
                        "P.GIVEN",
                        "P.SORT_NAME")
                .field(Field.text("mail", "kernel.field.mail").tagged("#contact+email"), "P.MAIL")
                .field(Field.text("phone", "kernel.field.phone").tagged("#contact+phone"), "P.PHONE")
                .field(place(), "P.PLACE")
                .visible(user -> missing(LocalDate.now(clock)))
                .order(Sort.ascending("family"))
                .path("kernel/person/")
                .build();
    }

    private static Clause missing(LocalDate today) {
        return Clause.of(
                HERE
                        + " AND EXISTS (SELECT 1 FROM KERNEL_ROLE R WHERE R.PERSON = P.ID AND R.FROM_DAY <= ?"
                        + " AND (R.UNTIL_DAY IS NULL OR R.UNTIL_DAY >= ?))"
                        + " AND NOT EXISTS (SELECT 1 FROM KERNEL_CONSENT C WHERE C.PERSON = P.ID"
                        + " AND C.WITHDRAWN_ON IS NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM KERNEL_CONSENT W WHERE W.PERSON = C.PERSON"
                        + " AND W.PURPOSE = C.PURPOSE AND W.WITHDRAWN_ON > C.GIVEN_ON))",
                today,
                today);
    }

    /** Her band on this day, or the one that she told when her birthday is not known. */
    private static String ageBand(LocalDate today) {
        String known = Arrays.stream(AgeBand.values())
                .sorted(Comparator.reverseOrder())
                .map(band -> "WHEN P.BIRTH <= '" + today.minusYears(band.youngest()) + "' THEN '" + band.name() + "' ")
                .collect(Collectors.joining());
        return "CASE WHEN P.BIRTH IS NULL THEN P.AGE_BAND " + known + "END";
    }

    /** A word of her own is shown as it is. */
    private static List<Option> genders() {
        return Person.GENDERS.stream()
                .map(code -> new Option(code, Message.of("kernel.gender." + code)))
                .toList();
    }

    private Dataset roles() {
        return SqlDataset.of(store, "kernel.roles", "kernel.list.roles", People.SEE)
                .from(
                        "KERNEL_ROLE R JOIN KERNEL_PERSON P ON P.ID = R.PERSON"
                                + " LEFT JOIN KERNEL_ORGANISATION O ON O.ID = R.ORGANISATION",
                        "R.ID")
                .field(
                        Field.text("family", "kernel.field.family").tagged("#contact+name+family"),
                        "P.FAMILY",
                        "P.SORT_NAME")
                .field(
                        Field.text("given", "kernel.field.given").tagged("#contact+name+given"),
                        "P.GIVEN",
                        "P.SORT_NAME")
                .field(code("kind", Role.Kind.values(), Role.Kind::label).tagged("#contact+role"), "R.KIND")
                .field(Field.day("from", "kernel.field.from").tagged("#date+start"), "R.FROM_DAY")
                .field(Field.day("until", "kernel.field.until").tagged("#date+end"), "R.UNTIL_DAY")
                .field(
                        Field.text("organisation", "kernel.field.organisation").tagged("#org+name"),
                        "O.NAME",
                        "O.SORT_NAME")
                .where(Clause.of(HERE))
                .order(Sort.ascending("family"))
                .build();
    }

    public Dataset enterprises() {
        return organisations("kernel.enterprises", "kernel.list.enterprises", Organisation.Kind.ENTERPRISE)
                .field(Field.yesNo("formal", "kernel.field.formal"), "O.FORMAL")
                .field(Field.text("activity", "kernel.field.activity").tagged("#sector+code"), "O.ACTIVITY")
                .field(Field.wholeNumber("employees", "kernel.field.employees"), "O.EMPLOYEES")
                .field(
                        Field.decimal("sales", "kernel.field.sales", 2)
                                .tagged("#value+sales")
                                .hidden(),
                        "O.SALES")
                .field(
                        Field.text("currency", "kernel.field.currency")
                                .tagged("#currency+code")
                                .hidden(),
                        "O.CURRENCY")
                .field(
                        Field.wholeNumber("year", "kernel.field.year")
                                .tagged("#date+year")
                                .hidden(),
                        "O.SALES_YEAR")
                .field(Field.decimal("women-share", "kernel.field.women-share", 2), "O.WOMEN_SHARE")
                .field(code("women-manage", Answer.values(), Answer::label).hidden(), "O.WOMEN_MANAGE")
                .build();
    }

    public Dataset buyers() {
        return organisations("kernel.buyers", "kernel.list.buyers", Organisation.Kind.BUYER)
                .build();
    }

    public Dataset allies() {
        return organisations("kernel.allies", "kernel.list.allies", Organisation.Kind.ALLY)
                .build();
    }

    private SqlDatasetBuilder organisations(String id, String titleKey, Organisation.Kind kind) {
        return SqlDataset.of(store, id, titleKey, Registry.SEE)
                .from("KERNEL_ORGANISATION O", "O.ID")
                .field(Field.text("name", "kernel.field.name").tagged("#org+name"), "O.NAME", "O.SORT_NAME")
                .field(place(), "O.PLACE")
                .field(Field.text("mail", "kernel.field.mail").tagged("#contact+email"), "O.MAIL")
                .field(Field.text("phone", "kernel.field.phone").tagged("#contact+phone"), "O.PHONE")
                .field(
                        Field.text("legal-id", "kernel.field.legal-id")
                                .tagged("#org+id")
                                .hidden(),
                        "O.LEGAL_NUMBER")
                .where(new Clause("O.KIND = ?", List.of(kind.name())))
                .order(Sort.ascending("name"))
                .path("kernel/" + kind.name().toLowerCase(Locale.ROOT) + "/");
    }

    private Field place() {
        return Field.territory("place", "kernel.field.place", places)
                .disaggregating()
                .tagged("#loc");
    }

    private static <E extends Enum<E>> Field code(String id, E[] words, Function<E, Message> label) {
        List<Option> options = Arrays.stream(words)
                .map(word -> new Option(word.name(), label.apply(word)))
                .toList();
        return Field.code(id, "kernel.field." + id, options);
    }
}
