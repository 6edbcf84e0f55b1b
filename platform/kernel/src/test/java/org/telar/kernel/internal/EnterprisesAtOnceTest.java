// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.kernel.Place;
import org.telar.kernel.internal.intake.EnterpriseIntake;
import org.telar.kernel.internal.intake.ListedEnterprise;
import org.telar.kernel.internal.store.OrganisationStore;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;
import org.telar.ui.intake.Brought;

/** Lists of enterprises with few names, numbers and places, so that many rows are one enterprise or nearly so. */
@OnBothDatabases
class EnterprisesAtOnceTest {
    private static final int ROUNDS = 25;
    private static final int ROWS = 7;

    private final KernelOnDatabase kernel;
    private final EnterpriseIntake intake;
    private final Random random = new Random(20270310);

    EnterprisesAtOnceTest(Database database) {
        kernel = new KernelOnDatabase(database);
        intake = kernel.organisations.intake();
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private ListedEnterprise row() {
        Organisation about = Organisation.named(any("Telares Ñuble", "TELARES NUBLE", "Panes"));
        String place = any("", "16101", "09101");
        String number = any("", "", "12345678-5", "7654321-6");
        about = place.isEmpty() ? about : about.withPlace(new Place("CL", place));
        about = number.isEmpty() ? about : about.withLegalId(IdentityNumber.of(IdentityKind.RUT, number));
        return new ListedEnterprise(
                Enterprise.named(about.name()).with(about),
                random.nextBoolean() ? Optional.empty() : Optional.of(true));
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private List<Enterprise> everything() {
        return kernel.looking(this::stored);
    }

    private List<Enterprise> stored() {
        List<Long> ids = new ArrayList<>();
        kernel.store.read("SELECT ID FROM KERNEL_ORGANISATION", List.of(), row -> ids.add((Long) row[0]));
        return ids.isEmpty()
                ? List.of()
                : OrganisationStore.enterprises(kernel.store, kernel.journal).all(ids).stream()
                        .sorted(Comparator.comparing(Stored::id))
                        .map(Stored::value)
                        .toList();
    }

    @Test
    void noTwoHaveOneNumberAndARepeatOfWhatIsThereChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            List<ListedEnterprise> list = Stream.generate(this::row).limit(ROWS).toList();
            Brought brought = intake.bring(STAFF, list);
            List<Enterprise> there = everything();
            assertEquals(ROWS, brought.added() + brought.changed() + brought.unchanged(), list::toString);
            assertEquals(brought.added(), there.size(), list::toString);
            List<IdentityNumber> numbers = there.stream()
                    .flatMap(one -> one.about().legalId().stream())
                    .toList();
            assertEquals(numbers.stream().distinct().toList(), numbers, list::toString);
            List<ListedEnterprise> again = there.stream()
                    .filter(one -> one.about().legalId().isPresent())
                    .map(one -> new ListedEnterprise(one, Optional.of(one.formal())))
                    .toList();
            assertEquals(new Brought(0, 0, again.size()), intake.bring(STAFF, again), list::toString);
            assertEquals(there, everything(), list::toString);
            kernel.empty();
        }
    }
}
