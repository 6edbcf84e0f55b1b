// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.ClassPathTexts;
import org.telar.persistence.Database;
import org.telar.privacy.internal.Country;
import org.telar.privacy.internal.register.Register.Line;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class RegisterTest {
    private final Country country;
    private final Database database;
    private final Register register;

    RegisterTest(Database database) {
        this.database = database;
        country = new Country(database);
        register = new Register(database.personalRecords(), country.consents);
    }

    @AfterEach
    void close() {
        country.close();
    }

    @Test
    void itHasEveryTableWithFactsAboutPeopleWithItsColumns() {
        var lines = register.lines(Country.user("privacy.register"));
        assertTrue(lines.keySet().containsAll(Set.of("kernel", "privacy")));
        Set<String> declared = new TreeSet<>();
        database.personalRecords().declared().forEach(table -> declared.add(table.table()));
        Set<String> shown = new TreeSet<>();
        lines.values()
                .forEach(some -> some.forEach(line -> shown.add(line.table().table())));
        assertEquals(declared, shown);
        Line facts = lines.get("kernel").stream()
                .filter(line -> line.table().table().equals("KERNEL_PROTECTED"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("PERSON", "KIND", "DETAIL", "KNOWN_ON", "ACCOUNT"), facts.columns());
        assertEquals(List.of("KIND", "DETAIL"), facts.table().sealed());
        assertThrows(AccessDenied.class, () -> register.lines(Country.user("privacy.retention")));
    }

    @Test
    void asAFileItHasARowForEachInWords() throws IOException {
        var texts = new ClassPathTexts(getClass());
        var rows = register.rows(Country.OFFICER, key -> texts.text(Locale.of("es"), key));
        var out = new ByteArrayOutputStream();
        RegisterView.write(List.of("a", "b", "c", "d", "e", "f", "g", "h"), rows, out);
        var file = out.toString(StandardCharsets.UTF_8);
        assertTrue(file.contains("Datos protegidos") && file.contains("Para acompañar a personas"), file);
        assertTrue(file.contains("persona, tipo, lo que hay que saber, día en que se supo, cuenta que lo hizo"), file);
        assertFalse(file.contains("table.") || file.contains("processing.") || file.contains("recipients."), file);
    }
}
