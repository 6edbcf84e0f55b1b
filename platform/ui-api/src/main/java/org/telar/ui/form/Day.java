// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day to pick or to type, in the user's language. It does not judge what was typed: the form does. */
public final class Day extends DatePicker {
    private static final int DAYS = DayOfWeek.values().length;

    public Day() {
        setManualValidation(true);
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale language) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(WeekFields.of(language).getFirstDayOfWeek().getValue() % DAYS)
                .setToday(getTranslation("ui.day.today"))
                .setCancel(getTranslation("ui.cancel"));
    }

    /** From Sunday, as the picker counts. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
