// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.telar.api.Message;
import org.telar.exchange.Limits;
import org.telar.exchange.Row;
import org.telar.exchange.Table;
import org.telar.exchange.Tables;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Sales;
import org.telar.kernel.organisations.Size;
import org.telar.profile.ProfileFolders;

/**
 * Sizes of enterprises by the law of their country. Limits and units are data, each with its law and its time: {@code
 * size-limits.csv} and {@code size-units.csv} of the country's profile. Safe for many threads.
 */
public final class Sizes {
    private static final String LIMITS = "size-limits.csv";
    private static final String UNITS = "size-units.csv";
    private static final String ANY = "any";
    private static final String POINTS = "POINTS";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal WEIGHT_OF_EMPLOYEES = new BigDecimal("0.1");
    private static final BigDecimal WEIGHT_OF_SALES = new BigDecimal("0.9");

    private final List<Limit> limits = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    public Sizes() {
        this(ProfileFolders.installed());
    }

    public Sizes(ProfileFolders profiles) {
        for (String country : profiles.countriesWith(LIMITS)) {
            profiles.file(country, LIMITS).ifPresent(file -> read(file, row -> limits.add(Limit.of(country, row))));
            profiles.file(country, UNITS).ifPresent(file -> read(file, row -> units.add(Unit.of(row))));
        }
    }

    private record Limit(
            String country,
            String sector,
            String measure,
            LocalDate since,
            BigDecimal micro,
            BigDecimal small,
            BigDecimal medium,
            String law) {
        static Limit of(String country, Row row) {
            return new Limit(
                    country,
                    text(row, 0),
                    text(row, 1),
                    LocalDate.parse(text(row, 2)),
                    new BigDecimal(text(row, 3)),
                    new BigDecimal(text(row, 4)),
                    new BigDecimal(text(row, 5)),
                    text(row, 6));
        }

        Size.Known classify(BigDecimal measured) {
            BigDecimal rounded = measured.setScale(1, RoundingMode.HALF_UP);
            Object unit = measure.equals(POINTS) ? Message.of("kernel.size.points") : measure;
            Size.Class size = size(measured);
            return new Size.Known(
                    size,
                    switch (size) {
                        case MICRO -> Message.of("kernel.size.measured", rounded, unit, micro, law);
                        case SMALL -> Message.of("kernel.size.measured", rounded, unit, small, law);
                        case MEDIUM -> Message.of("kernel.size.measured", rounded, unit, medium, law);
                        case LARGE -> Message.of("kernel.size.measured-above", rounded, unit, medium, law);
                    });
        }

        private Size.Class size(BigDecimal measured) {
            if (measured.compareTo(micro) <= 0) {
                return Size.Class.MICRO;
            }
            if (measured.compareTo(small) <= 0) {
                return Size.Class.SMALL;
            }
            return measured.compareTo(medium) <= 0 ? Size.Class.MEDIUM : Size.Class.LARGE;
        }
    }

    private record Unit(String name, String currency, int year, BigDecimal value) {
        static Unit of(Row row) {
            return new Unit(text(row, 0), text(row, 1), Integer.parseInt(text(row, 2)), new BigDecimal(text(row, 3)));
        }
    }

    private static String text(Row row, int column) {
        return row.cell(column).text();
    }

    private static void read(Path file, Consumer<Row> keep) {
        try (InputStream content = Files.newInputStream(file);
                Table table = (Table) new Tables(Limits.DEFAULT).open(file.toString(), content)) {
            while (table.next() instanceof Row row) {
                keep.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the law that held at the end of the year of its sales. */
    public Size of(Enterprise enterprise) {
        String country =
                enterprise.about().place().map(place -> place.country()).orElse("");
        List<Message> missing = new ArrayList<>();
        if (country.isEmpty()) {
            missing.add(Message.of("kernel.size.no-country"));
        }
        if (enterprise.sales().isEmpty()) {
            missing.add(Message.of("kernel.size.no-sales"));
        }
        boolean sectors = limits.stream()
                .anyMatch(limit ->
                        limit.country().equals(country) && !limit.sector().equals(ANY));
        Optional<String> sector =
                enterprise.activity().flatMap(Activity::section).map(Sizes::sector);
        if (sectors && sector.isEmpty()) {
            missing.add(Message.of("kernel.size.no-activity"));
        }
        boolean counted = limits.stream()
                .anyMatch(limit ->
                        limit.country().equals(country) && limit.measure().equals(POINTS));
        if (counted && enterprise.employees().isEmpty()) {
            missing.add(Message.of("kernel.size.no-employees"));
        }
        return missing.isEmpty() ? measured(country, sector.orElse(ANY), enterprise) : new Size.Unknown(missing);
    }

    private Size measured(String country, String sector, Enterprise enterprise) {
        Sales sales = enterprise.sales().orElseThrow();
        LocalDate end = LocalDate.of(sales.year(), 12, 31);
        Optional<Limit> limit = limits.stream()
                .filter(one -> one.country().equals(country) && !one.since().isAfter(end))
                .filter(one -> one.sector().equals(ANY) || one.sector().equals(sector))
                .max(Comparator.comparing(Limit::since));
        if (limit.isEmpty()) {
            return new Size.Unknown(List.of(Message.of("kernel.size.no-law", country, Integer.toString(sales.year()))));
        }
        return limit.get().measure().equals(POINTS)
                ? points(limit.get(), sales, enterprise.employees().orElseThrow())
                : inUnits(limit.get(), sales);
    }

    private static Size points(Limit limit, Sales sales, int employees) {
        if (!sales.currency().equals("MXN")) {
            return otherCurrency(sales, "MXN");
        }
        BigDecimal millions = sales.amount().divide(MILLION, 6, RoundingMode.HALF_UP);
        BigDecimal score =
                WEIGHT_OF_EMPLOYEES.multiply(BigDecimal.valueOf(employees)).add(WEIGHT_OF_SALES.multiply(millions));
        return limit.classify(score);
    }

    private Size inUnits(Limit limit, Sales sales) {
        Optional<Unit> unit = units.stream()
                .filter(one -> one.name().equals(limit.measure()) && one.year() == sales.year())
                .findFirst();
        if (unit.isEmpty()) {
            return new Size.Unknown(
                    List.of(Message.of("kernel.size.no-unit", limit.measure(), Integer.toString(sales.year()))));
        }
        if (!sales.currency().equals(unit.get().currency())) {
            return otherCurrency(sales, unit.get().currency());
        }
        return limit.classify(sales.amount().divide(unit.get().value(), 6, RoundingMode.HALF_UP));
    }

    private static Size otherCurrency(Sales sales, String currency) {
        return new Size.Unknown(List.of(Message.of("kernel.size.other-currency", sales.currency(), currency)));
    }

    /** Commerce is section G of ISIC, services are H to S; all others count as manufacture, as Decreto 957 says. */
    private static String sector(char section) {
        if (section == 'G') {
            return "commerce";
        }
        return section >= 'H' && section <= 'S' ? "services" : "manufacture";
    }
}
