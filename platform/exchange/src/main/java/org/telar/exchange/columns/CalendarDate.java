// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.exchange.Cell;

/**
 * A day from {@code earliest} to {@code latest}, both included: a date cell of a workbook (a time of day is dropped), or
 * {@code 2026-01-31}, {@code 31/01/2026}, {@code 31-1-2026}, {@code 31.01.2026}. The day always comes before the month,
 * and the year has four digits.
 */
public record CalendarDate(LocalDate earliest, LocalDate latest) implements CellParser<LocalDate> {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})([T ]\\d.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})( \\d.*)?");

    @Override
    public Parsed<LocalDate> parse(Cell cell) {
        String shown = Problem.shortened(cell.text().strip());
        Optional<LocalDate> date = date(cell);
        if (date.isEmpty()) {
            return Parsed.fault("exchange.cell.not-a-date", shown);
        }
        boolean within = !date.get().isBefore(earliest) && !date.get().isAfter(latest);
        return within
                ? Parsed.of(date.get())
                : Parsed.fault("exchange.cell.date-out-of-range", shown, earliest.toString(), latest.toString());
    }

    private static Optional<LocalDate> date(Cell cell) {
        return switch (cell) {
            case Cell.Date date -> Optional.of(date.value());
            case Cell.DateTime moment -> Optional.of(moment.value().toLocalDate());
            default -> written(cell.text().strip());
        };
    }

    private static Optional<LocalDate> written(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int monthNumber = Integer.parseInt(month);
        if (monthNumber < 1 || monthNumber > 12) {
            return Optional.empty();
        }
        YearMonth within = YearMonth.of(Integer.parseInt(year), monthNumber);
        int dayNumber = Integer.parseInt(day);
        return within.isValidDay(dayNumber) ? Optional.of(within.atDay(dayNumber)) : Optional.empty();
    }
}
