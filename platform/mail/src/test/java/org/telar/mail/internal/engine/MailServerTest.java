// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.mail.internal.engine.MailServer.Known;
import org.telar.mail.internal.engine.MailServer.Protection;

class MailServerTest {
    private static final String FROM = "Telar <mails@example.org>";

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, mail.example.org, 587, STARTTLS",
        "smtp://mail.example.org:2525, mail.example.org, 2525, STARTTLS",
        "smtp://mail.example.org?starttls=off, mail.example.org, 587, NONE",
        "smtp://mail.example.org?starttls=required, mail.example.org, 587, STARTTLS",
        "SMTPS://mail.example.org, mail.example.org, 465, TLS",
        "smtp://localhost:25, localhost, 25, NONE",
        "smtp://127.0.0.1:25, 127.0.0.1, 25, NONE",
        "smtp://[::1]:25, ::1, 25, NONE",
        "smtp://localhost:25?starttls=required, localhost, 25, STARTTLS",
        "smtp://127.0.0.1.example.org, 127.0.0.1.example.org, 587, STARTTLS",
    })
    void whatIsSaidAboutTheServer(String url, String host, int port, Protection protection) {
        assertEquals(new Known(host, port, protection, "", "", FROM), MailServer.of(url, FROM));
    }

    @Test
    void userAndPasswordArePercentEncodedAndTheUserIsTheSenderIfNobodyElseIs() {
        assertEquals(
                new Known("h.example.org", 587, Protection.STARTTLS, "ana@example.org", "a+b:c/ñ", "ana@example.org"),
                MailServer.of("smtp://ana%40example.org:a+b%3Ac%2F%C3%B1@h.example.org", ""));
        assertInstanceOf(MailServer.WithoutSender.class, MailServer.of("smtp://ana:x@h.example.org", " "));
        assertInstanceOf(MailServer.Missing.class, MailServer.of(" ", FROM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smtp://u:secret@",
                "http://u:secret@example.org",
                "smtp://u:secret@example.org?startls=off",
                "u:secret@example.org",
                "smtp:// u:secret@example.org",
                "smtp://u:secret@host_name",
                "smtp://u:/secret@/@example.org",
            })
    void whatCannotBeReadIsShownWithoutItsPassword(String url) {
        var unreadable = assertInstanceOf(MailServer.Unreadable.class, MailServer.of(url, FROM));
        assertFalse(unreadable.shown().contains("secret"), unreadable.shown());
    }

    @Test
    void aServerInALogHasNoPassword() {
        assertEquals(
                "example.org:587",
                MailServer.of("smtp://u:secret@example.org", FROM).toString());
    }
}
