// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.cayenne.query.ObjectSelect;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Ally.Agreement;
import org.telar.kernel.organisations.Organisation;
import org.telar.persistence.ModuleStore;

final class AllyShape implements Shape<Ally> {
    @Override
    public Organisation.Kind kind() {
        return Organisation.Kind.ALLY;
    }

    @Override
    public Organisation about(Ally ally) {
        return ally.about();
    }

    @Override
    public Ally read(OrganisationRow row, Organisation about) {
        Set<Ally.Kind> kinds = Columns.split(row.getAllyKinds()).stream()
                .map(Ally.Kind::valueOf)
                .collect(Collectors.toSet());
        List<Agreement> agreements = ObjectSelect.query(AgreementRow.class)
                .where(AgreementRow.ALLY.eq(row.id()))
                .orderBy(AgreementRow.ID.asc())
                .select(row.getObjectContext())
                .stream()
                .map(AllyShape::agreement)
                .toList();
        return new Ally(about, kinds, agreements);
    }

    private static Agreement agreement(AgreementRow row) {
        return new Agreement(
                row.getTitle(),
                row.getPart(),
                Optional.ofNullable(row.getFromDay()),
                Optional.ofNullable(row.getUntilDay()),
                row.getDocument());
    }

    @Override
    public void write(OrganisationRow row, Ally ally) {
        row.setAllyKinds(Columns.joined(ally.kinds()));
    }

    @Override
    public void writeParts(ModuleStore store, long id, Ally ally) {
        store.batch("DELETE FROM KERNEL_AGREEMENT WHERE ALLY = ?", List.<Object[]>of(new Object[] {id}));
        store.batch(
                "INSERT INTO KERNEL_AGREEMENT (ALLY, TITLE, PART, FROM_DAY, UNTIL_DAY, DOCUMENT)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                ally.agreements().stream()
                        .map(agreement -> new @Nullable Object[] {
                            id,
                            agreement.title(),
                            agreement.part(),
                            agreement.from().orElse(null),
                            agreement.until().orElse(null),
                            agreement.document()
                        })
                        .toList());
    }
}
