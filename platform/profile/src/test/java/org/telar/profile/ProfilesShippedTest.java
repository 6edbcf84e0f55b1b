// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telar.profile.LegalPack.ConsentText;
import org.telar.profile.LegalPack.Standing;

/** What the folders of features/profiles hold. */
class ProfilesShippedTest {
    private static final Set<String> COUNTRIES = Set.of("cl", "co", "mx");

    static Stream<Profile> all() {
        return ProfileFolders.installed().all().stream();
    }

    static Stream<Profile> countries() {
        return all().filter(profile -> COUNTRIES.contains(profile.id()));
    }

    @Test
    void thereAreThreeCountriesAndOneWithout() {
        assertEquals(List.of("all", "cl", "co", "mx"), all().map(Profile::id).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachSaysWhoItIsInBothLanguages(Profile profile) {
        for (Locale language : List.of(Locale.of("es"), Locale.ENGLISH)) {
            for (String key : List.of("name", "description")) {
                assertTrue(
                        profile.settings()
                                .find(key + "." + language.getLanguage())
                                .isPresent(),
                        profile.id() + " " + key + " " + language);
            }
        }
        assertTrue(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                .contains(profile.country().orElseThrow()));
        assertTrue(profile.currency().isPresent());
        assertFalse(profile.modules().isEmpty());
        assertTrue(
                Files.isDirectory(Path.of("../../branding", profile.brand().orElseThrow())),
                profile.brand() + " is there");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void eachCountryHasItsLawWhoseTextsAreProposalsInBothLanguages(Profile profile) {
        LegalPack law = profile.law().orElseThrow();
        assertEquals(
                List.of("measurement", "participation", "partners", "photographs", "sensitive"),
                law.consents().stream().map(ConsentText::code).toList());
        for (ConsentText text : law.consents()) {
            assertEquals(List.of("en", "es"), text.languages(), text.code());
            assertEquals(Standing.PROPOSAL, text.standing(), text.code());
            assertTrue(text.text().get("wording.es").length() < 8000);
        }
        assertTrue(law.rights().stream().allMatch(right -> !right.source().isBlank()));
        assertTrue(law.rights().size() >= 4);
        assertTrue(
                law.retention().stream().allMatch(kept -> kept.standing() == Standing.PROPOSAL), "no law names months");
        assertTrue(law.note(Locale.ENGLISH).contains("check"));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void eachCountryBringsPlacesAndSizes(Profile profile) {
        assertTrue(profile.file("territories.csv").isPresent());
        assertTrue(profile.file("size-limits.csv").isPresent());
    }

    @Test
    void ofTwoWithOneNameTheLaterRootCountsAndABrokenOneCostsOnlyItself(@TempDir Path home) throws Exception {
        write(home, "cl", "name.es = Mi Chile\ncountry = CL\n");
        write(home, "broken", "timezone = America/Nowhere\n");
        ProfileFolders folders = new ProfileFolders(
                List.of(ProfileFolders.installed().roots().getFirst(), home, home.resolve("not-there")));
        assertEquals(
                List.of("all", "cl", "co", "mx"),
                folders.all().stream().map(Profile::id).toList());
        assertEquals("Mi Chile", folders.find("cl").orElseThrow().name(Locale.ENGLISH));
        String said = assertThrows(IllegalArgumentException.class, () -> folders.find("broken"))
                .getMessage();
        assertTrue(said.contains("timezone is 'America/Nowhere'"), said);
        assertEquals(Optional.empty(), folders.find("nowhere"));
        assertEquals(List.of("CO", "MX"), folders.countriesWith("territories.csv"), "its own Chile brings no places");
    }

    private static void write(Path root, String id, String settings) throws Exception {
        Files.createDirectories(root.resolve(id));
        Files.writeString(root.resolve(id).resolve("profile.properties"), settings);
    }
}
