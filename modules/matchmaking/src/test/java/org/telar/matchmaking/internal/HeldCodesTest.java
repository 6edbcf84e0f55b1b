// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.api.Message;
import org.telar.matchmaking.internal.HeldCodes.Holder;

class HeldCodesTest {
    /** Either way round. Names near each other in an alphabet are those that change places when a list is numbered anew. */
    @ParameterizedTest
    @CsvSource({
        "Ana Perez,Ana Pérez,true",
        "Ana Pérez,'PÉREZ, Ana María',true",
        "Rosa Quispe,Rosa Quispe Mamani,true",
        "Ana Pérez-Soto,Ana Pérez Soto,true",
        "María José Soto,Mariajosé Soto,true",
        "Telares,TELARES,true",
        "Carolina González,Catalina González,false",
        "Marta Soto,María Soto,false",
        "Ana Pérez Pérez,Ana Pérez Soto,false",
        "Ana,Ana Rojas,false",
        "Ana Pérez Soto,Ana Pérez Rojas,false",
        "Cooperativa Ñandú Ltda.,Cooperativa Quillay Ltda.,false",
        "Telares Uno,Berta Otra,false"
    })
    void twoNamesAreOfOneWhenOneHasAllWordsOfTheOther(String before, String after, boolean one) {
        assertEquals(one, HeldCodes.areOfOne(before, after));
        assertEquals(one, HeldCodes.areOfOne(after, before));
    }

    @Test
    void onlyItsHolderKeepsACodeAndStaysOfHerKind() {
        HeldCodes held = new HeldCodes(Map.of("E1", new Holder("Ana Soto", "person")));
        assertEquals(Optional.empty(), held.flaw("E1", "Ana Soto Rojas", "person"));
        assertEquals(Optional.empty(), held.flaw("E2", "Berta Otra", "enterprise"));
        assertEquals(
                Optional.of(Message.of("matchmaking.column.held", "E1", "Ana Soto", "Berta Otra")),
                held.flaw("E1", "Berta Otra", "enterprise"));
        assertEquals(
                Optional.of(Message.of("matchmaking.column.held.kind", "E1", "Ana Soto")),
                held.flaw("E1", "Ana Soto", "enterprise"));
    }
}
