// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.organisations.Sales;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;

/** What was sold in a year: amount, currency and year. */
final class SalesField extends CustomField<Sales> {
    private static final List<String> CURRENCIES = List.of("CLP", "COP", "MXN", "USD", "EUR");

    private final BigDecimalField amount = new BigDecimalField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final IntegerField year = new IntegerField();

    /** @param usual the currency that stands there at first, ISO 4217 */
    private SalesField(String usual, int lastYear) {
        amount.setLocale(getLocale());
        amount.setAriaLabel(getTranslation("kernel.sales.amount"));
        amount.setPlaceholder(getTranslation("kernel.sales.amount"));
        amount.setWidth("11rem");
        currency.setItems(CURRENCIES);
        currency.setAriaLabel(getTranslation("kernel.sales.currency"));
        currency.setManualValidation(true);
        currency.setWidth("7rem");
        year.setAriaLabel(getTranslation("kernel.sales.year"));
        year.setManualValidation(true);
        year.setWidth("6rem");
        currency.setValue(usual);
        year.setValue(lastYear);
        Rows.Line.listen(amount, this::updateValue);
        Rows.Line.listen(currency, this::updateValue);
        Rows.Line.listen(year, this::updateValue);
        Div all = new Div(amount, currency, year);
        all.addClassName("telar-actions");
        add(all);
    }

    static Field<Sales> of(String id, String labelKey, String country, int lastYear) {
        SalesField field = new SalesField(currencyOf(country), lastYear);
        Notation<Sales> notation = Notation.of(
                Sales.class,
                sold -> sold.amount().stripTrailingZeros().toPlainString() + " " + sold.currency() + " " + sold.year(),
                SalesField::read,
                sold -> NumberFormat.getInstance(field.getLocale()).format(sold.amount()) + " " + sold.currency() + " ("
                        + sold.year() + ")");
        return Field.of(id, labelKey, field, notation).wide();
    }

    private static String currencyOf(String country) {
        return Currency.getInstance(Locale.of("", country)).getCurrencyCode();
    }

    private static Optional<Sales> read(String code) {
        String[] parts = code.split(" ");
        return Optional.of(new Sales(new BigDecimal(parts[0]), parts[1], Integer.parseInt(parts[2])));
    }

    /** Without an amount there is nothing, whatever currency and year. */
    @Override
    protected @Nullable Sales generateModelValue() {
        return amount.isEmpty()
                ? null
                : new Sales(
                        amount.getValue(),
                        currency.isEmpty() ? "" : currency.getValue(),
                        year.isEmpty() ? 0 : year.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Sales value) {
        if (value == null) {
            amount.clear();
        } else {
            amount.setValue(value.amount());
            currency.setValue(value.currency());
            year.setValue(value.year());
        }
    }
}
