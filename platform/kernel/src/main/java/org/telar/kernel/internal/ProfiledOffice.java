// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.telar.api.OfficeZone;
import org.telar.kernel.Office;

/** The office of the profile that the container was started with; without one, the machine's time zone and all countries. */
@Component(service = {Office.class, OfficeZone.class})
public final class ProfiledOffice implements Office {
    private final Optional<String> zone;
    private final Optional<String> country;

    @Activate
    public ProfiledOffice(BundleContext context) {
        this(
                Optional.ofNullable(context.getProperty("telar.timezone")),
                Optional.ofNullable(context.getProperty("telar.country")));
    }

    ProfiledOffice(Optional<String> zone, Optional<String> country) {
        this.zone = zone.filter(id -> !id.isBlank());
        this.country = country.filter(code -> !code.isBlank());
    }

    @Override
    public ZoneId zone() {
        return zone.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    @Override
    public List<String> countries() {
        return Stream.concat(country.stream(), OfficialTerritories.COUNTRIES.stream())
                .distinct()
                .toList();
    }
}
