// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.api.Message;

class CommonPasswordsTest {
    private static final Account ANA = new Account(
            7,
            "ana.soto@example.org",
            "Ana Soto",
            Optional.of("ana.soto@example.org"),
            OptionalLong.empty(),
            Account.State.INVITED,
            Locale.of("es"),
            Optional.empty(),
            List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123qweasdzxc",
                "passwordpassword",
                "Password12345!",
                "P@ssw0rd.2026",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaaaaaaaa",
                "ana.soto.2026",
                "AnaSoto-AnaSoto",
                "Telar-Telar-2026",
                "Contraseña2026!",
                "............",
                "iloveyou-iloveyou"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertEquals(
                Optional.of("identity.password.common"),
                PasswordRule.problem(password, ANA).map(Message::key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hilo rojo y telar",
                "correct horse battery staple",
                "otra trama de lana",
                "nube-cactus-violín",
                "w7Gd!x2Lq9#z",
                "ひらがなカタカナ漢字と鳥居",
                "abcde-fghjk-mnpqr-stuvw"
            })
    void whatIsNotIsTaken(String password) {
        assertEquals(Optional.empty(), PasswordRule.problem(password, ANA));
    }

    @Test
    void lengthIsCountedInCharacters() {
        String animals = IntStream.range(0, 12)
                .mapToObj(n -> Character.toString(0x1F400 + n))
                .collect(Collectors.joining());
        assertEquals(Optional.empty(), PasswordRule.problem(animals, ANA));
        assertEquals(
                Optional.of(Message.of("identity.password.short", 11, 12)),
                PasswordRule.problem(animals.substring(2), ANA));
    }
}
