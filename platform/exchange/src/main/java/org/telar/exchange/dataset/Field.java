// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a dataset. Start with one of the static methods.
 *
 * @param id stable, lower-case words joined by hyphens; the name in JSON and in the address
 * @param titleKey key of its title
 * @param disaggregates whether figures are told apart by it, as by gender or territory
 * @param hxl its tag in the Humanitarian Exchange Language 1.1, for instance {@code #contact+email}; that of a territory
 *     does not say whether it is a code or a name, which differs between files and JSON
 * @param shown whether it is among the columns that one sees before choosing
 * @param lookedUp whether its cells come from elsewhere once the rows are known ({@link LookedUp}): rows are neither sorted
 *     nor filtered by it
 */
public record Field(
        String id,
        String titleKey,
        Kind kind,
        boolean disaggregates,
        Optional<String> hxl,
        boolean shown,
        boolean lookedUp) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern TAG = Pattern.compile("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*");

    public Field {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Field id '" + id + "' is not lower-case words joined by hyphens");
        }
        hxl.filter(tag -> !TAG.matcher(tag).matches()).ifPresent(tag -> {
            throw new IllegalArgumentException("'" + tag + "' is no HXL tag such as #contact+email");
        });
    }

    public static Field of(String id, String titleKey, Kind kind) {
        return new Field(id, titleKey, kind, false, Optional.empty(), true, false);
    }

    public static Field text(String id, String titleKey) {
        return of(id, titleKey, new Kind.Text());
    }

    /** One of few codes; {@link Kind.Code} takes options that change while Telar runs. */
    public static Field code(String id, String titleKey, List<Option> options) {
        List<Option> fixed = List.copyOf(options);
        return of(id, titleKey, new Kind.Code(() -> fixed));
    }

    public static Field wholeNumber(String id, String titleKey) {
        return of(id, titleKey, new Kind.WholeNumber(Optional.empty()));
    }

    /** @param unitKey key of the unit's name or sign */
    public static Field wholeNumber(String id, String titleKey, String unitKey) {
        return of(id, titleKey, new Kind.WholeNumber(Optional.of(unitKey)));
    }

    /** @param places decimal places that are shown */
    public static Field decimal(String id, String titleKey, int places) {
        return of(id, titleKey, new Kind.Decimal(places, Optional.empty()));
    }

    /**
     * @param places decimal places that are shown
     * @param unitKey key of the unit's name or sign
     */
    public static Field decimal(String id, String titleKey, int places, String unitKey) {
        return of(id, titleKey, new Kind.Decimal(places, Optional.of(unitKey)));
    }

    /** @param currency of all rows; where they differ, a second field tells the currency of this one, a decimal */
    public static Field money(String id, String titleKey, Currency currency) {
        return of(id, titleKey, new Kind.Money(currency));
    }

    public static Field day(String id, String titleKey) {
        return of(id, titleKey, new Kind.Day());
    }

    public static Field moment(String id, String titleKey) {
        return of(id, titleKey, new Kind.Moment());
    }

    public static Field yesNo(String id, String titleKey) {
        return of(id, titleKey, new Kind.YesNo());
    }

    public static Field territory(String id, String titleKey, Places places) {
        return of(id, titleKey, new Kind.Territory(places));
    }

    public Field disaggregating() {
        return new Field(id, titleKey, kind, true, hxl, shown, lookedUp);
    }

    public Field tagged(String tag) {
        return new Field(id, titleKey, kind, disaggregates, Optional.of(tag), shown, lookedUp);
    }

    /** There to be chosen, not shown at first. */
    public Field hidden() {
        return new Field(id, titleKey, kind, disaggregates, hxl, false, lookedUp);
    }

    Field beingLookedUp() {
        return new Field(id, titleKey, kind, disaggregates, hxl, shown, true);
    }
}
