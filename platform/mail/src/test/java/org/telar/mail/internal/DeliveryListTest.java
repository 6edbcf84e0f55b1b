// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.ClassPathTexts;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.mail.internal.engine.Letter;
import org.telar.mail.internal.store.MailStore;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class DeliveryListTest {
    private final MovingClock clock = new MovingClock();
    private final ModuleStore store;
    private final Dataset list;

    DeliveryListTest(Database database) {
        store = database.open(ModuleSchema.of(new ModuleId("mail"), getClass().getClassLoader()));
        list = DeliveryList.of(store);
        MailStore queue = new MailStore(store);
        Delivery delivery = new Delivery(
                "test.welcome",
                "es",
                "person/7",
                "a…@example.org",
                State.WAITING,
                1,
                clock.instant(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                "");
        long id = queue.add(
                delivery, new Letter("ana@example.org", "Ana", "Hola", "Hola", Optional.empty(), Optional.empty()));
        queue.failed(id, Trouble.REFUSED, "550 no", clock.instant());
    }

    @AfterEach
    void empty() {
        List<Object[]> all = List.<Object[]>of(new Object[] {0L});
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_LETTER WHERE ID > ?", all));
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_DELIVERY WHERE ID > ?", all));
        store.close();
    }

    private static User user(String... permissions) {
        return new User(1, "Ana", Locale.of("es"), Set.of(permissions));
    }

    @Test
    void theLogIsReadWholeWithoutAnythingPersonal() {
        List<Entry> page = list.page(user("mail.see"), list.everything(), 0, 10);
        String written = page.toString();
        assertEquals(1, page.size());
        assertTrue(written.contains("a…@example.org") && written.contains("550 no"), written);
        assertFalse(written.contains("ana@example.org"), written);
        assertThrows(AccessDenied.class, () -> list.count(user("mail.send"), List.of()));
    }

    @Test
    void everyColumnHasItsTitleInBothLanguages() {
        ClassPathTexts texts = new ClassPathTexts(DeliveryList.class);
        list.fields().forEach(field -> {
            assertTrue(texts.keys(Locale.ENGLISH).contains(field.titleKey()), field.titleKey());
            assertTrue(texts.keys(Locale.of("es")).contains(field.titleKey()), field.titleKey());
        });
    }
}
