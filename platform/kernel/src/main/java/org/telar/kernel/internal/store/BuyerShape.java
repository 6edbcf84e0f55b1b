// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.List;
import java.util.Optional;
import org.apache.cayenne.query.ObjectSelect;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Buyer.Point;
import org.telar.kernel.organisations.Buyer.Site;
import org.telar.kernel.organisations.Organisation;
import org.telar.persistence.ModuleStore;

final class BuyerShape implements Shape<Buyer> {
    @Override
    public Organisation.Kind kind() {
        return Organisation.Kind.BUYER;
    }

    @Override
    public Organisation about(Buyer buyer) {
        return buyer.about();
    }

    @Override
    public Buyer read(OrganisationRow row, Organisation about) {
        List<Site> sites = ObjectSelect.query(SiteRow.class)
                .where(SiteRow.BUYER.eq(row.id()))
                .orderBy(SiteRow.ID.asc())
                .select(row.getObjectContext())
                .stream()
                .map(BuyerShape::site)
                .toList();
        return new Buyer(about, sites);
    }

    private static Site site(SiteRow row) {
        @Nullable Double latitude = row.getLatitude();
        @Nullable Double longitude = row.getLongitude();
        Optional<Point> point =
                latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
        return new Site(row.getName(), Optional.ofNullable(row.getPlace()).map(Place::parse), row.getAddress(), point);
    }

    @Override
    public void write(OrganisationRow row, Buyer buyer) {
        // a buyer has no columns of its own
    }

    @Override
    public void writeParts(ModuleStore store, long id, Buyer buyer) {
        store.batch("DELETE FROM KERNEL_SITE WHERE BUYER = ?", List.<Object[]>of(new Object[] {id}));
        store.batch(
                "INSERT INTO KERNEL_SITE (BUYER, NAME, PLACE, ADDRESS, LATITUDE, LONGITUDE) VALUES (?, ?, ?, ?, ?, ?)",
                buyer.sites().stream()
                        .map(site -> new @Nullable Object[] {
                            id,
                            site.name(),
                            site.place().map(Place::code).orElse(null),
                            site.address(),
                            site.point().map(Point::latitude).orElse(null),
                            site.point().map(Point::longitude).orElse(null)
                        })
                        .toList());
    }
}
