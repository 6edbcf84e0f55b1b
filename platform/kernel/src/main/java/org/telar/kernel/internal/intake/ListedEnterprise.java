// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.Optional;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Ownership;

/**
 * What a row of a list says of an enterprise.
 *
 * @param enterprise as it is when nothing else is known of it
 * @param formal whether it is registered, if the row says so
 */
public record ListedEnterprise(Enterprise enterprise, Optional<Boolean> formal) {
    /** @param office country of who writes, as {@link Organisation#tidied} takes it */
    ListedEnterprise tidied(String office) {
        return new ListedEnterprise(enterprise.with(enterprise.about().tidied(office)), formal);
    }

    /** What the row says holds; where it says nothing, what was known stays. */
    Enterprise completing(Enterprise known) {
        return new Enterprise(
                about(known.about(), enterprise.about()),
                formal.orElse(known.formal()),
                enterprise.activity().or(known::activity),
                enterprise.employees().or(known::employees),
                enterprise.sales().or(known::sales),
                ownership(known.ownership(), enterprise.ownership()));
    }

    private static Organisation about(Organisation known, Organisation said) {
        return new Organisation(
                said.name(),
                said.legalId().or(known::legalId),
                said.place().or(known::place),
                either(said.address(), known.address()),
                either(said.mail(), known.mail()),
                either(said.phone(), known.phone()),
                either(said.web(), known.web()),
                either(said.notes(), known.notes()));
    }

    /** Of a board that was known otherwise, only what still can be. */
    private static Ownership ownership(Ownership known, Ownership said) {
        int women = said.boardWomen().orElse(0);
        int most = said.boardSeats().orElse(Integer.MAX_VALUE);
        return new Ownership(
                said.womenShare().or(known::womenShare),
                either(said.womanExecutive(), known.womanExecutive()),
                said.boardSeats().or(() -> known.boardSeats().filter(seats -> seats >= women)),
                said.boardWomen().or(() -> known.boardWomen().filter(some -> some <= most)),
                either(said.womenManage(), known.womenManage()),
                either(said.womanSigns(), known.womanSigns()),
                either(said.independent(), known.independent()),
                said.owners().isEmpty() ? known.owners() : said.owners());
    }

    private static Answer either(Answer said, Answer known) {
        return said == Answer.UNKNOWN ? known : said;
    }

    private static String either(String said, String known) {
        return said.isEmpty() ? known : said;
    }

    boolean hasNumberOf(Organisation stored) {
        Optional<IdentityNumber> number = enterprise.about().legalId();
        return number.isPresent() && number.equals(stored.legalId());
    }

    /** The same name, and neither another number nor another place. */
    boolean isNamesakeOf(Organisation stored) {
        Organisation said = enterprise.about();
        return SearchKey.of(said.name()).equals(SearchKey.of(stored.name()))
                && !differ(said.legalId(), stored.legalId())
                && !differ(said.place(), stored.place());
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
