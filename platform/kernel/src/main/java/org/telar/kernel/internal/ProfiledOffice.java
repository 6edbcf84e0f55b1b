// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.kernel.Office;
import org.telar.profile.Profile;

/**
 * The office of the chosen profile. When another one is chosen, this goes and comes anew, and with it all that stands on a
 * country.
 */
@Component
public final class ProfiledOffice implements Office {
    private final Profile profile;
    private final List<String> countries;

    @Activate
    public ProfiledOffice(@Reference Profile profile, @Reference OfficialTerritories territories) {
        this.profile = profile;
        countries = Stream.concat(profile.country().stream(), territories.countries().stream())
                .distinct()
                .toList();
    }

    @Override
    public ZoneId zone() {
        return profile.zone();
    }

    @Override
    public List<String> countries() {
        return countries;
    }
}
