// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfiledOfficeTest {
    @Test
    void theProfileDecides() {
        ProfiledOffice office = new ProfiledOffice(Optional.of("America/Bogota"), Optional.of("CO"));
        assertEquals(ZoneId.of("America/Bogota"), office.zone());
        assertEquals(List.of("CO", "CL", "MX"), office.countries());
    }

    @Test
    void withoutAProfileItIsThisMachineAndEveryCountry() {
        ProfiledOffice office = new ProfiledOffice(Optional.of(""), Optional.empty());
        assertEquals(ZoneId.systemDefault(), office.zone());
        assertEquals(List.of("CL", "CO", "MX"), office.countries());
    }
}
