// SPDX-License-Identifier: Apache-2.0
package org.telar.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.telar.mail.internal.template.FolderFiles;
import org.telar.mail.internal.template.Templates;
import org.telar.mail.internal.template.Written;

class ShippedMailsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/mail");
    private static final Pattern VALUE = Pattern.compile("\\{\\{[#/]?[^}]+}}");
    private static final ZonedDateTime START =
            ZonedDateTime.of(2027, 3, 8, 18, 30, 0, 0, ZoneId.of("America/Santiago"));

    private static final Map<String, Object> ACCOUNT =
            Map.of("link", "https://telar.example.org/x", "until", START.toLocalDateTime());

    private final Templates templates =
            new Templates(List.of(new FolderFiles(SHIPPED)), language -> org.telar.profile.Terms.NONE);

    private static Recipient ana(String language) {
        return new Recipient("person/7", "Ana Ñandú", "ana@example.org", Locale.forLanguageTag(language));
    }

    private static List<Mail> mails(String language) {
        Recipient to = ana(language);
        var event = new ShippedMails.Event("Sesión 1", START, START.plusHours(1), "Hub Temuco", "Trae tu plan.");
        Invitation calendar = new Invitation(Invitation.Method.REQUEST, "BEGIN:VCALENDAR");
        return List.of(
                Mail.of("identity.invitation", to, ACCOUNT),
                Mail.of("identity.reset", to, ACCOUNT),
                ShippedMails.invitation(to, event, calendar),
                ShippedMails.cancellation(to, event, calendar));
    }

    private Written written(Mail mail) {
        Map<String, Object> values = new HashMap<>(mail.values());
        values.put("name", mail.to().name());
        return templates.write(mail.template(), mail.to().language(), values);
    }

    @Test
    void eachIsWrittenInBothLanguagesAndForCountriesWithoutWordsOfTheirOwn() {
        Map<String, String> languages = Map.of("es-CL", "es", "es-MX", "es", "es", "es", "en-US", "en", "pt-BR", "en");
        languages.forEach((reader, language) -> {
            for (Mail mail : mails(reader)) {
                Written written = written(mail);
                assertEquals(language, written.language(), mail.template());
                assertTrue(written.plain().contains("Ana Ñandú"), written.plain());
                assertFalse(VALUE.matcher(written.subject() + written.plain()).find(), written.plain());
            }
        });
    }

    @Test
    void theLinkAndWhenItEndsAreTold() {
        Written written = written(mails("es-CL").getFirst());
        assertTrue(written.plain().contains("\nhttps://telar.example.org/x\n"), written.plain());
        assertTrue(written.plain().contains("8 de marzo de 2027"), written.plain());
    }

    @Test
    void whoReadsEnglishForWantOfHerLanguageReadsEnglishDates() {
        assertTrue(written(mails("pt-BR").getFirst()).plain().contains("March 8, 2027"));
    }

    @Test
    void anAppointmentTellsItsTimeZoneAndPlace() {
        String plain = written(mails("es-CL").get(2)).plain();
        assertTrue(plain.contains("hora de Chile") && plain.contains("Dónde: Hub Temuco\n"), plain);
        Mail nowhere = ShippedMails.invitation(
                ana("es"),
                new ShippedMails.Event("Llamada", START, START.plusHours(1), "", ""),
                new Invitation(Invitation.Method.REQUEST, ""));
        assertFalse(written(nowhere).plain().contains("Dónde"), "a place that is not known is told");
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            Map<String, List<Path>> languages = files.collect(
                    Collectors.groupingBy(file -> file.getFileName().toString().split("\\.e[ns]\\.")[0]));
            assertTrue(languages.size() >= 5, languages::toString);
            for (List<Path> pair : languages.values()) {
                assertEquals(2, pair.size(), pair::toString);
                assertEquals(values(pair.getFirst()), values(pair.getLast()), pair::toString);
            }
        }
    }

    private static Set<String> values(Path file) throws IOException {
        return VALUE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
