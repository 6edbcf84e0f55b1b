// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;
import static org.telar.kernel.internal.KernelOnDatabase.TODAY;
import static org.telar.kernel.internal.KernelOnDatabase.done;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.kernel.consent.Consent;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Dormancy;
import org.telar.kernel.people.Dormancy.Quiet;
import org.telar.kernel.people.Person;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class DormancyTest {
    private static final LocalDate YEARS_AGO = TODAY.minusYears(6);
    private static final LocalDate LIMIT = TODAY.minusYears(5);

    private final KernelOnDatabase kernel;
    private final StoredConsents consents;
    private final Map<Long, LocalDate> heard = new HashMap<>();
    private final Dormancy dormancy;
    private long ana;
    private long rosa;

    DormancyTest(Database database) {
        kernel = new KernelOnDatabase(database);
        consents = new StoredConsents(
                new ConsentStore(kernel.store, kernel.journal), kernel.personStore, KernelOnDatabase.EVENING, "CL");
        dormancy = new StoredDormancy(
                kernel.store, KernelOnDatabase.EVENING, "CL", () -> List.of(people -> Map.copyOf(heard)));
    }

    @BeforeEach
    void begin() {
        ana = kernel.entered(Person.named("Ana", "Soto")).id();
        rosa = kernel.entered(Person.named("Rosa", "Quispe")).id();
        kernel.store.asTelar(
                "they were entered long ago",
                () -> kernel.store.batch(
                        "UPDATE KERNEL_PERSON SET CHANGED = ?",
                        List.<Object[]>of(new Object[] {YEARS_AGO.atTime(12, 0)})));
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    @Test
    void whoAgreedOrTookBackWasHeardOf() {
        assertEquals(
                List.of(new Quiet(ana, "CL", YEARS_AGO), new Quiet(rosa, "CL", YEARS_AGO)),
                dormancy.before(STAFF, LIMIT));
        Map<String, Purpose.Text> texts = Map.of("es", new Purpose.Text("Fotos", "Acepto."));
        done(consents.publish(STAFF, new Purpose("photographs", 0, YEARS_AGO, texts)));
        Stored<Consent> early = given(ana, YEARS_AGO.plusDays(9));
        given(rosa, LIMIT);
        assertEquals(List.of(new Quiet(ana, "CL", YEARS_AGO.plusDays(9))), dormancy.before(STAFF, LIMIT));
        done(consents.withdraw(STAFF, early, TODAY, Channel.PHONE));
        assertEquals(List.of(), dormancy.before(STAFF, LIMIT));
    }

    private Stored<Consent> given(long person, LocalDate day) {
        return done(consents.give(STAFF, person, "photographs", "es", day, Channel.PAPER, Optional.empty()));
    }

    @Test
    void whatModulesHeardOfHerCounts() {
        heard.put(ana, LIMIT);
        heard.put(rosa, YEARS_AGO.plusDays(3));
        heard.put(-1L, TODAY);
        assertEquals(List.of(new Quiet(rosa, "CL", YEARS_AGO.plusDays(3))), dormancy.before(STAFF, LIMIT));
    }
}
