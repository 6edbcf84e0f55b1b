// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telar.api.ClassPathTexts;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Tutoring;
import org.telar.matchmaking.internal.Tutoring.Tutor;
import org.telar.matchmaking.internal.Tutoring.Tutored;

class TutorFileTest {
    private static final Words.Texts TEXTS =
            (key, values) -> new ClassPathTexts(TutorFileTest.class).text(Locale.ENGLISH, key, values);

    private static Profile in(String region) {
        return new Profile(
                Set.of("es"),
                Place.of("CL", region, ""),
                Availability.WHOLE_WEEK,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Named<Mentee> enterprise(String code, String region) {
        return new Named<>(
                "Firm " + code,
                new Mentee(code, Mentee.Kind.ENTERPRISE, List.of("pricing", "cash-flow"), 0, 0, in(region)));
    }

    @Test
    void hasOneRowForEachEnterpriseWithWhatItsTutorCovers() throws IOException {
        Named<Mentor> tutor = new Named<>("Tutor", new Mentor("M1", 0, Set.of("pricing"), 0, 0, in("13")));
        Tutoring tutoring = new Tutoring(
                0,
                10,
                List.of(tutor),
                List.of(new Tutor(
                        tutor,
                        10,
                        List.of(
                                new Tutored(enterprise("E1", "13"), false, true, 7),
                                new Tutored(enterprise("E2", "05"), true, false, 7)))),
                List.of(enterprise("E3", "13")));
        TableFile file = new TutorFile(tutoring, new Words(Locale.ENGLISH, TEXTS), TEXTS)
                .file(LocalDate.of(2027, 3, 1), Locale.ENGLISH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(bytes, CsvFormat.STANDARD, file.titles())) {
            file.rows().write(table);
        }
        assertEquals(
                List.of(
                        "E1,Firm E1,M1,Tutor,pricing,cash flow,Yes,Approved",
                        "E2,Firm E2,M1,Tutor,pricing,cash flow,No,Proposed",
                        "E3,Firm E3,,,,,,"),
                bytes.toString(StandardCharsets.UTF_8).lines().skip(1).toList());
    }
}
