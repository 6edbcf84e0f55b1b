// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.profile.ProfileFolders;

class ProfiledOfficeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "co | America/Bogota   | CO,CL,MX",
                "mx | America/Merida   | MX,CL,CO",
                "all | America/Santiago | CL,CO,MX"
            })
    void itsOwnCountryComesFirstAndTheOthersAreKnown(String profile, ZoneId zone, String countries) {
        ProfiledOffice office =
                new ProfiledOffice(ProfileFolders.installed().find(profile).orElseThrow(), new OfficialTerritories());
        assertEquals(zone, office.zone());
        assertEquals(List.of(countries.split(",")), office.countries());
    }
}
