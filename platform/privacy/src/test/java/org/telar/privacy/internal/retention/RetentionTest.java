// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Grant;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.kernel.people.KeepsPeople;
import org.telar.persistence.Database;
import org.telar.privacy.internal.Country;
import org.telar.profile.LegalPack;
import org.telar.profile.ProfileFolders;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class RetentionTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Country country;
    private final Retention retention;
    private Map<Long, Message> needed = Map.of();

    RetentionTest(Database database) {
        country = new Country(database);
        KeepsPeople module = (people, today) -> needed;
        retention = new Retention(
                country.store,
                country.dormancy,
                country.files,
                () -> List.of(country.dormancy, module),
                Period.of(Map.of("CL", law("cl")), Map.of("participation.CL", "36")),
                Country.NOON);
    }

    @AfterEach
    void close() {
        country.close();
    }

    private List<Long> due() {
        return retention.plan(Country.OFFICER).due().stream()
                .map(Plan.Due::person)
                .toList();
    }

    @Test
    void whoseTimeIsOverAndWhoIsHeldBackByWhat() {
        long over = country.person("Rosa", "CL-13", LONG_AGO);
        country.person("Ana", "CL-13", Country.TODAY.minusMonths(36));
        country.person("Eva", "CO-05", LONG_AGO);
        long roleEnded = country.person("Ida", "CL-05101", LONG_AGO);
        country.role(roleEnded, LONG_AGO, Optional.of(Country.TODAY.minusMonths(37)));
        long endedLately = country.person("Ema", "CL-13", LONG_AGO);
        country.role(endedLately, LONG_AGO, Optional.of(Country.TODAY.minusMonths(35)));
        long hasRole = country.person("Sol", "CL-13", LONG_AGO);
        country.role(hasRole, LONG_AGO, Optional.empty());
        long decided = country.person("Luz", "CL-13", LONG_AGO);
        retention.hold(Country.OFFICER, decided, Hold.Reason.DONOR_AUDIT, Optional.of(Country.TODAY));
        long past = country.person("Paz", "CL-13", LONG_AGO);
        retention.hold(Country.OFFICER, past, Hold.Reason.DONOR_AUDIT, Optional.of(Country.TODAY.minusDays(1)));
        long module = country.person("Isa", "CL-13", LONG_AGO);
        needed = Map.of(module, Message.of("privacy.name"));
        // changes of roles are no changes of her row
        assertEquals(List.of(over, roleEnded, past), due());
        Plan plan = retention.plan(Country.OFFICER);
        assertEquals(
                Map.of(
                        hasRole, List.of(Message.of("kernel.kept.role")),
                        decided, List.of(Hold.Reason.DONOR_AUDIT.label()),
                        module, List.of(Message.of("privacy.name"))),
                plan.held().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                one -> one.who().person(), Plan.Held::reasons)));
        assertEquals(Set.of(decided), retention.heldByDecision(Country.OFFICER));
        retention.letGo(Country.OFFICER, decided);
        assertTrue(due().contains(decided));
    }

    @Test
    void nobodyIsErasedWhoWasNotReleasedOrIsKeptByThen() {
        long first = country.person("Rosa", "CL-13", LONG_AGO);
        long second = country.person("Ana", "CL-13", LONG_AGO);
        long third = country.person("Eva", "CL-13", LONG_AGO);
        long recent = country.person("Ida", "CL-13", Country.TODAY);
        retention.run();
        assertEquals(List.of(first, second, third), due(), "nothing was released");
        assertEquals(2, retention.release(Country.OFFICER, Set.of(first, second, recent)));
        retention.hold(Country.OFFICER, second, Hold.Reason.HER_WISH, Optional.empty());
        retention.run();
        assertEquals("", country.name(first));
        assertEquals("Ana Paine", country.name(second));
        assertEquals("Eva Paine", country.name(third));
        assertEquals("Ida Paine", country.name(recent));
        Run run = retention.runs(Country.OFFICER).getFirst();
        assertEquals(List.of(2, 1, 1), List.of(run.people(), run.erased(), run.held()));
        assertEquals(List.of(third), due(), "who was erased is not due again");
        retention.letGo(Country.OFFICER, second);
        retention.run();
        assertEquals("Ana Paine", country.name(second), "a list is run once");
    }

    @Test
    void whomAFileNamesIsKeptUntilSomebodyHasDecidedAboutIt() {
        long named = country.person("Rosa", "CL-13", LONG_AGO);
        long other = country.person("Ana", "CL-13", LONG_AGO);
        country.words.add("Carta a Rosa Paine.");
        retention.release(Country.OFFICER, Set.of(named, other));
        retention.run();
        assertEquals("Rosa Paine", country.name(named));
        assertEquals("", country.name(other));
        assertEquals(
                List.of(new Plan.Held(new Plan.Due(named, "CL", LONG_AGO), List.of(Hold.Reason.IN_FILES.label()))),
                retention.plan(Country.OFFICER).held());
        Run run = retention.runs(Country.OFFICER).getFirst();
        assertEquals(List.of(2, 1, 1), List.of(run.people(), run.erased(), run.held()));
        country.files.erase(Country.OFFICER, named, Set.of("a"));
        assertEquals(List.of(), country.words);
        assertEquals(List.of(), retention.plan(Country.OFFICER).held());
    }

    @Test
    void whatIsDecidedWhileItRunsHolds() {
        long kept = country.person("Rosa", "CL-13", LONG_AGO);
        long back = country.person("Ana", "CL-13", LONG_AGO);
        long over = country.person("Eva", "CL-13", LONG_AGO);
        retention.release(Country.OFFICER, Set.of(kept, back, over));
        country.whileReading = () -> {
            retention.hold(Country.OFFICER, kept, Hold.Reason.HER_WISH, Optional.empty());
            country.role(back, Country.TODAY, Optional.empty());
        };
        retention.run();
        assertEquals("Rosa Paine", country.name(kept));
        assertEquals("Ana Paine", country.name(back));
        assertEquals("", country.name(over));
        Run run = retention.runs(Country.OFFICER).getFirst();
        assertEquals(List.of(3, 1, 2), List.of(run.people(), run.erased(), run.held()));
    }

    @Test
    void aListThatIsTakenBackWhileItRunsErasesNobody() {
        long first = country.person("Rosa", "CL-13", LONG_AGO);
        retention.release(Country.OFFICER, Set.of(first));
        country.whileReading = () -> retention.withdraw(Country.OFFICER);
        retention.run();
        assertEquals("Rosa Paine", country.name(first));
        assertEquals(List.of(), retention.runs(Country.OFFICER));
    }

    @Test
    void whomItFailsWithStopsNobodyBehindHer() {
        long first = country.person("Rosa", "CL-13", LONG_AGO);
        long second = country.person("Ana", "CL-13", LONG_AGO);
        retention.release(Country.OFFICER, Set.of(first, second));
        AtomicInteger calls = new AtomicInteger();
        country.whileErasing = () -> {
            if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException("the disk is full");
            }
        };
        retention.run();
        assertEquals("Rosa Paine", country.name(first));
        assertEquals("", country.name(second));
        Run run = retention.runs(Country.OFFICER).getFirst();
        assertEquals(List.of(2, 1, 1), List.of(run.people(), run.erased(), run.held()));
        assertEquals(List.of(first), due());
    }

    @Test
    void whoErasesInOneCountryReleasesNoList() {
        country.person("Rosa", "CL-13", LONG_AGO);
        User part = new User(
                8,
                "",
                Locale.ENGLISH,
                List.of(
                        new Grant(Set.of("privacy.retention"), Scope.EVERYWHERE),
                        new Grant(Set.of("persistence.personal-erase"), new Scope(Scope.Kind.COUNTRY, "CO"))),
                OptionalLong.empty());
        assertThrows(AccessDenied.class, () -> retention.release(part, Set.copyOf(due())));
    }

    @Test
    void whatWasReleasedCanBeTakenBackOrReplaced() {
        long first = country.person("Rosa", "CL-13", LONG_AGO);
        long second = country.person("Ana", "CL-13", LONG_AGO);
        retention.release(Country.OFFICER, Set.of(first));
        retention.withdraw(Country.OFFICER);
        assertEquals(List.of(), retention.runs(Country.OFFICER));
        retention.release(Country.OFFICER, Set.of(first));
        retention.release(Country.OFFICER, Set.of(second));
        assertEquals(1, retention.runs(Country.OFFICER).size());
        retention.run();
        assertEquals("Rosa Paine", country.name(first));
        assertEquals("", country.name(second));
    }

    @Test
    void aReleaseOfNobodyLeavesTheOneBefore() {
        long first = country.person("Rosa", "CL-13", LONG_AGO);
        retention.release(Country.OFFICER, Set.of(first));
        retention.hold(Country.OFFICER, first, Hold.Reason.HER_WISH, Optional.empty());
        assertEquals(0, retention.release(Country.OFFICER, Set.of(first)));
        assertEquals(
                List.of(1),
                retention.runs(Country.OFFICER).stream().map(Run::people).toList());
    }

    @Test
    void onlyWhoMay() {
        assertThrows(AccessDenied.class, () -> retention.plan(Country.user("kernel.people.see")));
        assertThrows(AccessDenied.class, () -> retention.release(Country.user("privacy.retention"), Set.of()));
        assertThrows(
                AccessDenied.class,
                () -> retention.hold(Country.user("privacy.register"), 1, Hold.Reason.HER_WISH, Optional.empty()));
    }

    private static LegalPack law(String profile) {
        return ProfileFolders.installed().find(profile).orElseThrow().law().orElseThrow();
    }

    @Test
    void periodsAreThoseOfTheCountrysProfileUnlessTheOfficeSetsThem() {
        Map<String, LegalPack> laws = ProfileFolders.installed()
                .laws(ProfileFolders.installed().find("co").orElseThrow());
        assertEquals(Set.of("CL", "CO", "MX"), laws.keySet());
        List<Period> shipped = Period.of(laws, Map.of());
        for (Period period : shipped) {
            assertEquals(period.rule().months(), period.months());
            assertFalse(period.own());
            for (Locale language : List.of(Locale.of("es"), Locale.ENGLISH)) {
                assertFalse(period.rule().source(language).isBlank());
            }
        }
        assertEquals(3, shipped.stream().filter(Period::ofPeople).count());
        Period own = Period.of(laws, Map.of("participation.CL", " 12 ", "service.pid", "org.telar.privacy")).stream()
                .filter(period -> period.country().equals("CL") && period.ofPeople())
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 10), own.end(Country.TODAY));
        assertTrue(own.own());
        String refused = assertThrows(
                        IllegalArgumentException.class, () -> Period.of(laws, Map.of("participation.CL", "0")))
                .getMessage();
        assertTrue(refused.startsWith("participation.CL = 0 is no time"), refused);
        String ofMails = assertThrows(IllegalArgumentException.class, () -> Period.of(laws, Map.of("mail.CL", "6")))
                .getMessage();
        assertTrue(ofMails.contains("set keepDays in etc/org.telar.mail.cfg"), ofMails);
    }

    @Test
    void onlyPeopleOfACountryWithAPeriodAreListed() {
        country.person("Rosa", "CL-13", LONG_AGO);
        Retention none = new Retention(
                country.store,
                country.dormancy,
                country.files,
                List::of,
                Period.of(Map.of("MX", law("mx")), Map.of("participation.CL", "1")),
                Country.NOON);
        assertEquals(List.of("MX"), none.periods().stream().map(Period::country).toList());
        assertEquals(List.of(), none.plan(Country.OFFICER).due());
    }
}
