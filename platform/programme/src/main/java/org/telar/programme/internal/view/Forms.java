// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.telar.api.Stored;
import org.telar.kernel.Office;
import org.telar.ui.form.Field;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/**
 * What the forms of programmes have in common. A form that adds something to a record shows a blank entry under that
 * record's id, so that a draft is offered for the same record only.
 */
final class Forms {
    private Forms() {}

    /** Opens a form that is shown already; the dialog closes when the record is stored. */
    static <T extends Record> void open(String title, Form<T> form, Consumer<Stored<T>> saved) {
        FormDialog dialog = new FormDialog(title, form);
        form.onSaved(stored -> {
            dialog.close();
            saved.accept(stored);
        });
        dialog.open();
    }

    /** The office's countries first, then all others by name. */
    static Field<String> country(String id, String labelKey, Office office) {
        Locale language = UI.getCurrent().getLocale();
        List<String> countries = new ArrayList<>(office.countries());
        Arrays.stream(Locale.getISOCountries())
                .filter(code -> !office.countries().contains(code))
                .sorted(Comparator.comparing(code -> name(code, language)))
                .forEach(countries::add);
        return Fields.oneOf(id, labelKey, countries, code -> code, code -> name(code, language));
    }

    static String name(String country, Locale language) {
        return Locale.of("", country).getDisplayCountry(language);
    }

    /** Those of the office's countries first, then all others by code. */
    static Field<String> currency(String id, String labelKey, Office office) {
        Locale language = UI.getCurrent().getLocale();
        List<String> currencies = Stream.concat(
                        office.countries().stream().map(Forms::currencyOf),
                        Currency.getAvailableCurrencies().stream()
                                .map(Currency::getCurrencyCode)
                                .sorted())
                .distinct()
                .toList();
        return Fields.oneOf(
                id,
                labelKey,
                currencies,
                code -> code,
                code -> code + " · " + Currency.getInstance(code).getDisplayName(language));
    }

    static String currencyOf(String country) {
        return Currency.getInstance(Locale.of("", country)).getCurrencyCode();
    }
}
