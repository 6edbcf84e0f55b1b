// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.jspecify.annotations.Nullable;
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

    private static List<OwnerRow> ownerRows(ObjectContext context, long enterprise) {
        return ObjectSelect.query(OwnerRow.class)
                .where(OwnerRow.ENTERPRISE.eq(enterprise))
                .orderBy(OwnerRow.SHARE_PERCENT.desc())
                .orderBy(OwnerRow.ID.asc())
                .select(context);
    }

    private static List<Owner> owners(OrganisationRow row) {
        return ownerRows(row.getObjectContext(), row.id()).stream()
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

    /** Rows of owners who stay keep their ids, by which a merge of people finds them again. */
    @Override
    public void writeParts(ModuleStore store, long id, Enterprise enterprise) {
        List<OwnerRow> gone = new ArrayList<>(ownerRows(store.newContext(), id));
        List<Owner> come = kept(store, enterprise.ownership().owners());
        gone.removeIf(row ->
                taken(come, owner -> isHers(row, owner) && hasShare(row, owner)).isPresent());
        List<Object[]> shares = new ArrayList<>();
        gone.removeIf(row -> {
            Optional<Owner> changed = taken(come, owner -> isHers(row, owner));
            changed.ifPresent(owner -> shares.add(new Object[] {owner.share(), row.id()}));
            return changed.isPresent();
        });
        store.batch("UPDATE KERNEL_OWNER SET SHARE_PERCENT = ? WHERE ID = ?", shares);
        store.batch(
                "DELETE FROM KERNEL_OWNER WHERE ID = ?",
                gone.stream().map(row -> new Object[] {row.id()}).toList());
        store.batch(
                "INSERT INTO KERNEL_OWNER (ENTERPRISE, PERSON, SHARE_PERCENT) VALUES (?, ?, ?)",
                come.stream()
                        .map(owner -> new Object[] {id, owner.person(), owner.share()})
                        .toList());
    }

    /** Who was merged owns as the one who was kept. */
    private static List<Owner> kept(ModuleStore store, List<Owner> owners) {
        ObjectContext context = store.newContext();
        return store.asTelar(
                "who an owner is now holds whoever asks",
                () -> owners.stream()
                        .map(owner -> new Owner(kept(context, owner.person()), owner.share()))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static long kept(ObjectContext context, long person) {
        @Nullable PersonRow row = SelectById.query(PersonRow.class, person).selectOne(context);
        return row == null || row.getMergedInto() == null ? person : kept(context, row.getMergedInto());
    }

    private static boolean isHers(OwnerRow row, Owner owner) {
        return row.getPerson() == owner.person();
    }

    private static boolean hasShare(OwnerRow row, Owner owner) {
        return row.getSharePercent().compareTo(owner.share()) == 0;
    }

    private static Optional<Owner> taken(List<Owner> from, Predicate<Owner> which) {
        Optional<Owner> first = from.stream().filter(which).findFirst();
        first.ifPresent(from::remove);
        return first;
    }
}
