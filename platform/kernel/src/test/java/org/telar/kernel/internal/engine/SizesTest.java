// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.api.Message;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Sales;
import org.telar.kernel.organisations.Size;

class SizesTest {
    private final Sizes sizes = new Sizes();

    private static Enterprise enterprise(String country, String activity, int employees, Sales sales) {
        return new Enterprise(
                Organisation.named("Telares").withPlace(new Place(country, "")),
                true,
                Optional.of(new Activity(activity)),
                Optional.of(employees),
                Optional.of(sales),
                Ownership.UNKNOWN);
    }

    /** On and just above each limit; UVT 2024 = 47,065 COP, UF of 31 December 2023 = 36,789.36 CLP. */
    @ParameterizedTest
    @CsvSource({
        "CL, 1071, CLP, 2023, 88294464, MICRO",
        "CL, 1071, CLP, 2023, 88294465, SMALL",
        "CL, 4711, CLP, 2023, 919734000, SMALL",
        "CL, 4711, CLP, 2023, 919734001, MEDIUM",
        "CL, 6201, CLP, 2023, 3678936000, MEDIUM",
        "CL, 6201, CLP, 2023, 3678936001, LARGE",
        "CO, C1071, COP, 2024, 1108992595, MICRO",
        "CO, C1071, COP, 2024, 1108992596, SMALL",
        "CO, 6201, COP, 2024, 1552580220, MICRO",
        "CO, 6201, COP, 2024, 6210273815, SMALL",
        "CO, 6201, COP, 2024, 6210273816, MEDIUM",
        "CO, 4711, COP, 2024, 101692968980, MEDIUM",
        "CO, 4711, COP, 2024, 101692968981, LARGE",
        "CO, 0111, COP, 2024, 1108992596, SMALL"
    })
    void limitsAreInUnitsOfTheYear(
            String country, String activity, String currency, int year, BigDecimal sold, Size.Class size) {
        Size classified = sizes.of(enterprise(country, activity, 5, new Sales(sold, currency, year)));
        assertEquals(size, assertInstanceOf(Size.Known.class, classified).size());
    }

    @Test
    void theLimitAndTheUnitAreTold() {
        assertEquals(
                Message.of(
                        "kernel.size.measured",
                        new BigDecimal("4.6"),
                        Message.of("kernel.size.points"),
                        new BigDecimal("4.6"),
                        "Acuerdo de estratificación, DOF 30-06-2009"),
                told("MX", "MXN", "4000000"));
        assertEquals(
                "kernel.size.measured-above", told("MX", "MXN", "900000000").key());
        assertEquals("UF", told("CL", "CLP", "88294464").values().get(1));
    }

    private Message told(String country, String currency, String sold) {
        Size size = sizes.of(enterprise(country, "1071", 10, new Sales(new BigDecimal(sold), currency, 2023)));
        return assertInstanceOf(Size.Known.class, size).measured();
    }

    /** Employees x 10 % + sales in millions x 90 %: ten people and four millions are 4.6 points. */
    @ParameterizedTest
    @CsvSource({
        "1071, 10, 4000000, MICRO",
        "1071, 10, 4000002, SMALL",
        "1071, 50, 100000000, SMALL",
        "4711, 30, 100000000, SMALL",
        "4711, 31, 100000000, MEDIUM",
        "6201, 50, 255555555, MEDIUM",
        "6201, 51, 255555555, LARGE",
        "1071, 250, 250000000, MEDIUM"
    })
    void mexicoCountsPoints(String activity, int employees, BigDecimal sold, Size.Class size) {
        Size classified = sizes.of(enterprise("MX", activity, employees, new Sales(sold, "MXN", 2024)));
        assertEquals(size, assertInstanceOf(Size.Known.class, classified).size());
    }

    @Test
    void whatIsMissingIsTold() {
        assertEquals(
                List.of("kernel.size.no-country", "kernel.size.no-sales"),
                missing(sizes.of(Enterprise.named("Telares"))));
        Enterprise mexican =
                Enterprise.named("Telares").with(Organisation.named("Telares").withPlace(new Place("MX", "09")));
        assertEquals(
                List.of("kernel.size.no-sales", "kernel.size.no-activity", "kernel.size.no-employees"),
                missing(sizes.of(mexican)));
        Sales inDollars = new Sales(BigDecimal.ONE, "USD", 2024);
        assertEquals(List.of("kernel.size.other-currency"), missing(sizes.of(enterprise("CL", "1071", 1, inDollars))));
        Sales longAgo = new Sales(BigDecimal.ONE, "COP", 2018);
        assertEquals(List.of("kernel.size.no-law"), missing(sizes.of(enterprise("CO", "1071", 1, longAgo))));
        Sales later = new Sales(BigDecimal.ONE, "CLP", 2099);
        assertEquals(List.of("kernel.size.no-unit"), missing(sizes.of(enterprise("CL", "1071", 1, later))));
    }

    /** A unit that somebody added to the wrong year or with a slip would class everybody wrongly. */
    @Test
    void aUnitOfEachYearIsKnownOnceAndRisesAsPricesDo() throws IOException {
        Map<String, TreeMap<Integer, BigDecimal>> units = new TreeMap<>();
        for (String line : shippedUnits()) {
            String[] cells = line.split(",", 5);
            assertFalse(cells[4].isBlank(), line);
            assertNull(
                    units.computeIfAbsent(cells[0], unit -> new TreeMap<>())
                            .put(Integer.valueOf(cells[2]), new BigDecimal(cells[3])),
                    line);
        }
        units.forEach((unit, years) -> {
            assertEquals(
                    years.lastKey() - years.firstKey() + 1,
                    years.size(),
                    () -> unit + " lacks a year: " + years.keySet());
            years.forEach((year, value) -> Optional.ofNullable(years.lowerEntry(year))
                    .ifPresent(before -> {
                        double rise = value.doubleValue() / before.getValue().doubleValue();
                        assertTrue(rise > 1 && rise < 1.15, () -> unit + " of " + year + " rose by " + rise);
                    }));
        });
        assertEquals(Set.of("UF", "UVT"), units.keySet());
    }

    /** Of all countries that are shipped. */
    private static List<String> shippedUnits() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> countries = Files.list(Path.of("../../features/profiles"))) {
            for (Path units : countries
                    .map(country -> country.resolve("size-units.csv"))
                    .filter(Files::exists)
                    .toList()) {
                lines.addAll(Files.readAllLines(units).stream().skip(1).toList());
            }
        }
        return lines;
    }

    private static List<String> missing(Size size) {
        return assertInstanceOf(Size.Unknown.class, size).missing().stream()
                .map(Message::key)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1071, C", "C1071, C", "0111, A", "4711, G", "9900, U", "9700, T"})
    void aClassIsInItsSection(String code, char section) {
        assertEquals(Optional.of(section), new Activity(code).section());
    }

    @ParameterizedTest
    @CsvSource({"107", "0000", "x", "''"})
    void whatIsNoClassHasNoSection(String code) {
        assertEquals(Optional.empty(), new Activity(code).section());
    }
}
