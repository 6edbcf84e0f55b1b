// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.kernel.Territories.Naming;
import org.telar.kernel.Territory;

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
