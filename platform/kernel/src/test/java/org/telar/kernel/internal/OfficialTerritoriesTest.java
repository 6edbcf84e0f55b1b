// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.kernel.Territories.Naming;
import org.telar.kernel.Territory;
import org.telar.profile.ProfileFolders;

class OfficialTerritoriesTest {
    private static final List<String> ALL = List.of("CL", "CO", "MX");

    private final OfficialTerritories territories = new OfficialTerritories();

    @Test
    void theTreesAreWhole() {
        assertEquals(Map.of("region", 16L, "provincia", 56L, "comuna", 346L), levels("CL"));
        assertEquals(Map.of("departamento", 33L, "municipio", 1122L), levels("CO"));
        assertEquals(Map.of("estado", 32L, "municipio", 2478L), levels("MX"));
    }

    private Map<String, Long> levels(String country) {
        return territories.tree(country).orElseThrow().all().stream()
                .collect(Collectors.groupingBy(Territory::level, Collectors.counting()));
    }

    @Test
    void aCountryThatComesAsFilesIsKnown(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("uy"));
        Files.writeString(home.resolve("uy/profile.properties"), "country = UY\n");
        Files.writeString(
                home.resolve("uy/territories.csv"),
                "code,parent,level,name,latitude,longitude,iso\n01,,departamento,Artigas,-30.4,-56.5,UY-AR\n"
                        + "0101,01,municipio,Bella Unión,-30.25,-57.6,\n");
        OfficialTerritories more = new OfficialTerritories(
                new ProfileFolders(List.of(ProfileFolders.installed().roots().getFirst(), home)));
        assertEquals(List.of("CL", "CO", "MX", "UY"), more.countries());
        assertEquals("Bella Unión", more.find("UY", "0101").orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CL", "CO", "MX"})
    void everyParentIsThere(String country) {
        Tree tree = territories.tree(country).orElseThrow();
        List<Territory> parts =
                tree.all().stream().filter(one -> one.parent().isPresent()).toList();
        assertTrue(parts.size() > 300, country);
        for (Territory part : parts) {
            assertEquals(
                    part.parent(),
                    tree.ancestors(part).stream().map(Territory::code).findFirst(),
                    part.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ñuñoa, CL, 13120",
        "nunoa, CL, 13120",
        "Valparaíso, CL, 05101",
        "13120, CL, 13120",
        "medellin, CO, 05001",
        "'Bogotá, D.C.', CO, 11001",
        "bogota dc, CO, 11001",
        "Bogotá, CO, 11001",
        "Sotará, CO, 19760",
        "'valparaiso, valparaiso', CL, 05101",
        "'Bolívar, Cauca', CO, 19100",
        "'bolivar, valle del cauca', CO, 76100",
        "'Benito Juárez, Quintana Roo', MX, 23005",
        "1101, CL, 01101",
        "' 9015', MX, 09015",
        "5, CL, 05",
        "mérida, MX, 31050",
        "'San Pedro, Metropolitana de Santiago', CL, 13505"
    })
    void namesAreFoundHoweverTheyAreWritten(String written, String country, String code) {
        Naming naming = territories.named(written, List.of(country));
        assertEquals(
                code,
                assertInstanceOf(Naming.One.class, naming, written).territory().code());
    }

    @Test
    void theFirstCountryThatKnowsTheNameDecides() {
        Naming.One chile = assertInstanceOf(Naming.One.class, territories.named("Santiago", ALL));
        assertEquals("CL", chile.territory().country());
    }

    @ParameterizedTest
    @CsvSource({"Buenavista, CO", "San Juan Mixtepec, MX"}) // the second has two namesakes in one state
    void namesakesAreToldApart(String name, String country) {
        Naming.Several several = assertInstanceOf(Naming.Several.class, territories.named(name, List.of(country)));
        assertTrue(several.names().size() > 1, several.toString());
        for (String apart : several.names()) {
            assertInstanceOf(Naming.One.class, territories.named(apart, List.of(country)), apart);
        }
    }

    @Test
    void aSlipIsForgivenWithASuggestion() {
        Naming.None none = assertInstanceOf(Naming.None.class, territories.named("Concepsion", List.of("CL")));
        assertEquals("Concepción", none.near().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"viña, CL, Viña del Mar", "CARTAGENA, CO, Cartagena de Indias", "Bucaramnaga, CO, Bucaramanga"})
    void theRestOfAShortenedNameIsSuggested(String written, String country, String name) {
        Naming.None none = assertInstanceOf(Naming.None.class, territories.named(written, List.of(country)));
        assertEquals(name, none.near().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "Xqzw", "99999", "Bolívar, Atlántida", "¿?"})
    void whatIsNoPlaceIsNotGuessed(String written) {
        Naming.None none = assertInstanceOf(Naming.None.class, territories.named(written, List.of("CL")));
        assertEquals(List.of(), none.near());
    }

    @Test
    void whatLiesInWhatIsToldFromTheNearestOn() {
        Territory santiago = territories.find("CL", "13101").orElseThrow();
        List<String> around =
                territories.ancestors(santiago).stream().map(Territory::name).toList();
        assertEquals(List.of("Santiago", "Metropolitana de Santiago"), around);
    }

    /** Kilometres by Vincenty's formula on the WGS 84 ellipsoid, which a sphere is within 0.6 % of. */
    @ParameterizedTest
    @CsvSource({
        "CL, 13101, CL, 05101, 99.1",
        "CL, 13101, CL, 15101, 1660.3",
        "CO, 11001, CO, 05001, 240.7",
        "MX, 09015, MX, 31050, 1009.8",
        "CL, 13101, CO, 11001, 4231.0"
    })
    void distancesAreThoseOnTheEarth(
            String country, String code, String otherCountry, String otherCode, double kilometres) {
        Territory from = territories.find(country, code).orElseThrow();
        Territory to = territories.find(otherCountry, otherCode).orElseThrow();
        double measured = territories.kilometres(from, to).orElseThrow();
        assertEquals(kilometres, measured, 0.006 * kilometres);
        assertEquals(measured, territories.kilometres(to, from).orElseThrow(), 1e-9);
    }

    @Test
    void santiagoAndValparaisoAreAHundredKilometresApart() {
        Territory santiago = territories.find("CL", "13101").orElseThrow();
        Territory valparaiso = territories.find("CL", "05101").orElseThrow();
        assertEquals(100, territories.kilometres(santiago, valparaiso).orElseThrow(), 8);
        assertEquals(0, territories.kilometres(santiago, santiago).orElseThrow(), 0.001);
    }

    @Test
    void aTerritoryWithoutAPointIsAtNoDistance() {
        Territory newOne = territories.find("MX", "24059").orElseThrow();
        Territory other = territories.find("MX", "31050").orElseThrow();
        assertTrue(territories.kilometres(newOne, other).isEmpty());
    }
}
