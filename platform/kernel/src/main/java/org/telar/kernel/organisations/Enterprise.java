// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.kernel.Checks;
import org.telar.kernel.organisations.Ownership.Owner;

/**
 * An enterprise that a programme works with (ACT-10, ACT-20), from a registered company to a woman who sells from home.
 *
 * @param formal whether it is registered
 * @param employees at the moment, the owners who work in it among them
 */
public record Enterprise(
        Organisation about,
        boolean formal,
        Optional<Activity> activity,
        Optional<Integer> employees,
        Optional<Sales> sales,
        Ownership ownership) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_EMPLOYEES = 1_000_000;
    private static final int FIRST_YEAR = 1990;
    private static final String OWNERS = "ownership.owners";

    public static Enterprise named(String name) {
        return new Enterprise(
                Organisation.named(name),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ownership.UNKNOWN);
    }

    public Enterprise with(Organisation about) {
        return new Enterprise(about, formal, activity, employees, sales, ownership);
    }

    public Enterprise with(Ownership ownership) {
        return new Enterprise(about, formal, activity, employees, sales, ownership);
    }

    /** @param year the current one */
    public List<Flaw> flaws(int year) {
        Checks checks = new Checks();
        about.check(checks);
        checks.when(
                        activity.filter(one -> one.section().isEmpty()).isPresent(),
                        "activity",
                        Message.of(
                                "kernel.flaw.activity",
                                activity.map(Activity::code).orElse("")))
                .when(
                        employees
                                .filter(count -> count < 0 || count > MOST_EMPLOYEES)
                                .isPresent(),
                        "employees",
                        Message.of("kernel.flaw.count", employees.orElse(0), MOST_EMPLOYEES));
        sales.ifPresent(sold -> check(checks, sold, year));
        check(checks, ownership);
        return checks.flaws();
    }

    private static void check(Checks checks, Sales sales, int year) {
        checks.when(sales.amount().signum() < 0, "sales", Message.of("kernel.flaw.negative", sales.amount()))
                .when(
                        !sales.currency().matches("[A-Z]{3}"),
                        "sales",
                        Message.of("kernel.flaw.currency", sales.currency()))
                .when(
                        sales.year() < FIRST_YEAR || sales.year() > year,
                        "sales",
                        Message.of("kernel.flaw.year", sales.year(), FIRST_YEAR, year));
    }

    private static void check(Checks checks, Ownership ownership) {
        int seats = ownership.boardSeats().orElse(MOST_EMPLOYEES);
        int women = ownership.boardWomen().orElse(0);
        BigDecimal sum = ownership.owners().stream().map(Owner::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        checks.when(
                        ownership.womenShare().filter(Enterprise::notAShare).isPresent(),
                        "ownership.womenShare",
                        Message.of("kernel.flaw.share", ownership.womenShare().orElse(ALL)))
                .when(seats < 0, "ownership.boardSeats", Message.of("kernel.flaw.negative", seats))
                .when(women < 0 || women > seats, "ownership.boardWomen", Message.of("kernel.flaw.board", women, seats))
                .when(
                        ownership.owners().stream()
                                .anyMatch(owner -> notAShare(owner.share())
                                        || owner.share().signum() == 0),
                        OWNERS,
                        Message.of("kernel.flaw.owner-share"))
                .when(sum.compareTo(ALL) > 0, OWNERS, Message.of("kernel.flaw.shares", sum));
    }

    private static boolean notAShare(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(ALL) > 0;
    }
}
