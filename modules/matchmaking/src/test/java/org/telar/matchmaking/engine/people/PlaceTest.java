// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private final Place santiago = new Place("CL", "13", "13101", -33.4372, -70.6572);
    private final Place valparaiso = new Place("CL", "05", "05101", -33.05, -71.6158);

    @Test
    void measuresTheWayAsTheCrowFlies() {
        assertEquals(OptionalInt.of(99), santiago.kilometresTo(valparaiso));
        assertEquals(santiago.kilometresTo(valparaiso), valparaiso.kilometresTo(santiago));
        assertEquals(OptionalInt.of(0), santiago.kilometresTo(santiago));
        assertEquals(OptionalInt.of(20015), at(0, 0).kilometresTo(at(0, 180)));
        assertEquals(OptionalInt.empty(), santiago.kilometresTo(Place.of("CL", "13", "13119")));
        assertEquals(OptionalInt.empty(), Place.UNKNOWN.kilometresTo(santiago));
    }

    @Test
    void comparesCodesWithinTheirCountryOnly() {
        Place maipu = Place.of("CL", "13", "13119");
        Place otherCountry = Place.of("MX", "13", "13101");
        assertTrue(santiago.sameRegion(maipu));
        assertFalse(santiago.sameMunicipality(maipu));
        assertFalse(santiago.sameRegion(valparaiso));
        assertFalse(santiago.sameRegion(otherCountry));
        assertFalse(santiago.sameMunicipality(otherCountry));
    }

    @Test
    void isNeverTheSameAsAPlaceThatIsNotKnown() {
        assertFalse(Place.UNKNOWN.sameCountry(Place.UNKNOWN));
        assertFalse(Place.of("CL", "", "").sameRegion(Place.of("CL", "", "")));
        assertFalse(Place.of("CL", "13", "").sameMunicipality(Place.of("CL", "13", "")));
    }

    @Test
    void refusesPointsAndLevelsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> at(91, 0));
        assertThrows(IllegalArgumentException.class, () -> at(0, -181));
        assertThrows(IllegalArgumentException.class, () -> Place.of("", "13", ""));
        assertThrows(IllegalArgumentException.class, () -> Place.of("CL", "", "13101"));
    }

    private static Place at(double latitude, double longitude) {
        return new Place("CL", "", "", latitude, longitude);
    }
}
