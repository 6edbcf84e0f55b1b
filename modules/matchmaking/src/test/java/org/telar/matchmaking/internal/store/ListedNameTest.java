// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNameTest {
    /** Either way round. */
    @ParameterizedTest
    @CsvSource({
        "Ana Perez,Ana Pérez,true",
        "Ana Pérez,'PÉREZ, Ana María',true",
        "Rosa Quispe,Rosa Quispe Mamani,true",
        "Rosa Quispe,Rosa Qiuspe,true",
        "Ana Pérez Soto,Ana Pérez Rojas,false",
        "María Soto,Marta Ruiz,false",
        "Cooperativa Ñandú Ltda.,Cooperativa Quillay Ltda.,false",
        "Telares Uno,Berta Otra,false"
    })
    void twoNamesAreOfOneWhenOneHasAllWordsOfTheOther(String before, String after, boolean one) {
        assertEquals(one, ListedName.areOfOne(before, after));
        assertEquals(one, ListedName.areOfOne(after, before));
    }
}
