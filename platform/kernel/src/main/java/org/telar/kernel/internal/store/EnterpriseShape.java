// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.List;
import java.util.Optional;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Ownership.Owner;
import org.telar.kernel.organisations.Sales;
import org.telar.persistence.ModuleStore;

final class EnterpriseShape implements Shape<Enterprise> {
    @Override
    public Organisation.Kind kind() {
        return Organisation.Kind.ENTERPRISE;
    }

    @Override
    public Organisation about(Enterprise enterprise) {
        return enterprise.about();
    }

    @Override
    public Enterprise read(OrganisationRow row, Organisation about) {
        Optional<Sales> sales = Optional.ofNullable(row.getSales())
                .map(amount -> new Sales(amount, row.getCurrency(), row.getSalesYear()));
        return new Enterprise(
                about,
                row.isFormal(),
                Optional.of(row.getActivity()).filter(code -> !code.isEmpty()).map(Activity::new),
                Optional.ofNullable(row.getEmployees()),
                sales,
                ownership(row));
    }

    private static Ownership ownership(OrganisationRow row) {
        return new Ownership(
                Optional.ofNullable(row.getWomenShare()),
                Answer.valueOf(row.getWomanExecutive()),
                Optional.ofNullable(row.getBoardSeats()),
                Optional.ofNullable(row.getBoardWomen()),
                Answer.valueOf(row.getWomenManage()),
                Answer.valueOf(row.getWomanSigns()),
                Answer.valueOf(row.getIndependent()),
                owners(row));
    }

    private static List<Owner> owners(OrganisationRow row) {
        return ObjectSelect.query(OwnerRow.class)
                .where(OwnerRow.ENTERPRISE.eq(row.id()))
                .orderBy(OwnerRow.SHARE_PERCENT.desc())
                .orderBy(OwnerRow.ID.asc())
                .select(row.getObjectContext())
                .stream()
                .map(owner -> new Owner(owner.getPerson(), owner.getSharePercent()))
                .toList();
    }

    @Override
    public void write(OrganisationRow row, Enterprise enterprise) {
        Ownership ownership = enterprise.ownership();
        row.setFormal(enterprise.formal());
        row.setActivity(enterprise.activity().map(Activity::code).orElse(""));
        row.setEmployees(enterprise.employees().orElse(null));
        row.setSales(enterprise.sales().map(Sales::amount).orElse(null));
        row.setCurrency(enterprise.sales().map(Sales::currency).orElse(null));
        row.setSalesYear(enterprise.sales().map(Sales::year).orElse(null));
        row.setWomenShare(ownership.womenShare().orElse(null));
        row.setWomanExecutive(ownership.womanExecutive().name());
        row.setBoardSeats(ownership.boardSeats().orElse(null));
        row.setBoardWomen(ownership.boardWomen().orElse(null));
        row.setWomenManage(ownership.womenManage().name());
        row.setWomanSigns(ownership.womanSigns().name());
        row.setIndependent(ownership.independent().name());
    }

    @Override
    public void writeParts(ModuleStore store, long id, Enterprise enterprise) {
        store.batch("DELETE FROM KERNEL_OWNER WHERE ENTERPRISE = ?", List.<Object[]>of(new Object[] {id}));
        store.batch(
                "INSERT INTO KERNEL_OWNER (ENTERPRISE, PERSON, SHARE_PERCENT) VALUES (?, ?, ?)",
                enterprise.ownership().owners().stream()
                        .map(owner -> new Object[] {id, owner.person(), owner.share()})
                        .toList());
    }
}
