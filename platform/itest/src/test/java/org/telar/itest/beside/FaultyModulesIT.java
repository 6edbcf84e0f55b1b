// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.telar.itest.beside.FaultyArchives.WEAVERS;
import static org.telar.itest.beside.ModuleBundle.sound;
import static org.telar.itest.beside.ModuleBundle.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.Web;
import org.telar.itest.beside.ModulesOverHttp.Answer;
import org.telar.itest.beside.ModulesOverHttp.Listed;
import org.telar.itest.faulty.Fault;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;
import tools.jackson.databind.JsonNode;

/**
 * Modules with one fault each are brought to one running Telar, one after the other. Whatever the fault is, the rest goes on
 * and the list of modules, as programs and as people see it, names the cause.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultyModulesIT {
    /** A machine that has much else to do needs some. */
    private static final int START_SECONDS = 9;

    private static final String TABLE = "CREATE TABLE %s (ID BIGINT NOT NULL PRIMARY KEY);\n".formatted(table("loom"));
    private static final ModuleBundle NEXT = sound("loom", "1.1.0").storing(TABLE);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Installation telar;
    private static ModulesOverHttp modules;
    private static Visitor administrator;

    @BeforeAll
    static void start() throws IOException {
        Path home = Path.of("target", "faulty", "home").toAbsolutePath();
        Distribution.deleteTree(home);
        Files.createDirectories(home.resolve("etc"));
        Files.writeString(
                home.resolve("etc/org.telar.lifecycle.cfg"),
                "startSeconds = %d\nspinSeconds = 2\n".formatted(START_SECONDS));
        FaultyArchives.trustedIn(home);
        telar = Installation.in(Distribution.underTest(), home);
        telar.start("--profile", "cl").orThrow();
        modules = ModulesOverHttp.of(telar);
        administrator = new Visitor(telar.address("/"));
        assertEquals(303, administrator.signIn("admin", Installation.PASSWORD).statusCode());
        // what was too slow on a busy machine is started again
        Patience.untilEqual("ON", PATIENCE, () -> listed("matchmaking").state());
        modules.bring(WEAVERS.archive(sound("loom", "1.0.0").storing(TABLE))).orThrow();
    }

    @AfterAll
    static void end() {
        administrator.close();
        modules.close();
        telar.close();
    }

    /** Nothing of it runs, and whoever brings it is told why. */
    @TestFactory
    @Order(1)
    Stream<DynamicTest> whatIsNotLetIn() {
        return new FaultyArchives(NEXT)
                .all()
                .map(faulty -> dynamicTest(faulty.name(), () -> {
                    Answer answer = modules.bring(faulty.archive().make());
                    assertEquals(faulty.reason(), answer.reason(), answer::detail);
                    assertFalse(answer.detail().isBlank() || answer.detail().contains("!"), answer::detail);
                    theRestGoesOn();
                }));
    }

    /** It is tried in the place of a sound one, which runs on. */
    @TestFactory
    @Order(2)
    Stream<DynamicTest> whatDoesNotStart() {
        return Stream.of(
                fails("a missing import", "lifecycle.failure.import.absent", importing("org.absent")),
                fails(
                        "an import of another version",
                        "lifecycle.failure.import.version",
                        NEXT.header(
                                "Import-Package",
                                NEXT.headers()
                                        .get("Import-Package")
                                        .replace("org.telar.api", "org.telar.api;version=9"))),
                fails(
                        "a bundle that is absent",
                        "lifecycle.failure.import.absent",
                        NEXT.header("Require-Bundle", "org.absent")),
                fails(
                        "it exports what is the platform's",
                        "lifecycle.failure.package",
                        NEXT.header("Export-Package", "org.telar.api")),
                fails("no activator", "lifecycle.failure.start", NEXT.header("Bundle-Activator", "org.Absent")),
                fails("the activator throws", "lifecycle.failure.start", NEXT.with(Fault.ACTIVATOR_THROWS)),
                fails("60 s for a start", "lifecycle.failure.too-slow", NEXT.with(Fault.ACTIVATOR_IS_SLOW)),
                fails("a constructor throws", "lifecycle.failure.component", NEXT.with(Fault.CONSTRUCTOR_THROWS)),
                fails("an endless loop", "lifecycle.failure.too-slow", NEXT.with(Fault.CONSTRUCTOR_LOOPS)),
                fails(
                        "an endless recursion",
                        "lifecycle.failure.component",
                        NEXT.with(Fault.CONSTRUCTOR_OVERFLOWS_THE_STACK)),
                fails("a class is missing", "lifecycle.failure.component", NEXT.with(Fault.CONSTRUCTOR_LACKS_A_CLASS)),
                fails("nobody offers what it needs", "lifecycle.failure.needs-service", needing("org.telar.Absent")),
                fails("no module", "lifecycle.failure.no-service", NEXT.header("Service-Component", "")),
                fails("another's name", "lifecycle.failure.identity", NEXT.with(Fault.OTHER_IDENTITY)),
                fails("another's permission", "lifecycle.failure.permission", NEXT.with(Fault.OTHER_PERMISSION)),
                fails("permissions that throw", "lifecycle.failure.start", NEXT.with(Fault.PERMISSIONS_THROW)),
                fails("another's route", "lifecycle.failure.path", NEXT.with(Fault.ROUTE_OF_ANOTHER)),
                fails("one route twice", "lifecycle.failure.path-taken", NEXT.with(Fault.ROUTE_TAKEN)),
                fails("an illegal route", "lifecycle.failure.path-unusable", NEXT.with(Fault.ROUTE_ILLEGAL)),
                fails("a menu entry without a picture", "lifecycle.failure.start", NEXT.with(Fault.MENU_WITHOUT_ICON)),
                fails("views that throw", "lifecycle.failure.start", NEXT.with(Fault.VIEWS_THROW)),
                fails("a view throws", "lifecycle.failure.view", NEXT.with(Fault.VIEW_THROWS)),
                fails("a view that is none", "lifecycle.failure.view", NEXT.with(Fault.VIEW_IS_NULL)),
                fails("an end that throws", "lifecycle.failure.start", NEXT.with(Fault.STOP_THROWS)),
                fails("a tile throws", "lifecycle.failure.tile", NEXT.with(Fault.TILE_THROWS)),
                fails(
                        "a bad migration",
                        "lifecycle.failure.component",
                        NEXT.with("migration/V002__bad.sql", "CREATE NOTHING;\n")),
                fails(
                        "an altered migration",
                        "lifecycle.failure.component",
                        NEXT.storing(TABLE.replace("BIGINT", "INT"))));
    }

    private static ModuleBundle importing(String wanted) {
        return NEXT.header("Import-Package", NEXT.headers().get("Import-Package") + "," + wanted);
    }

    private static ModuleBundle needing(String service) {
        String path = "OSGI-INF/module.xml";
        return NEXT.with(
                path,
                new String(NEXT.entries().get(path), StandardCharsets.UTF_8)
                        .replace(
                                "</scr:component>",
                                "<reference name=\"x\" interface=\"" + service + "\"/></scr:component>"));
    }

    private DynamicTest fails(String name, String reason, ModuleBundle bundle) {
        return dynamicTest(name, () -> {
            Answer answer = modules.bring(WEAVERS.archive(bundle));
            assertEquals(reason, answer.reason(), answer::detail);
            assertFalse(answer.detail().contains("!"), answer::detail);
            assertEquals(
                    new Listed("1.0.0", "ON", answer.detail()),
                    modules.listed("loom").orElseThrow());
            assertTrue(tells("lifecycle", answer.detail()), "the page names the cause");
            theRestGoesOn();
        });
    }

    /** Another module's page, the home page, health, and the sound module itself. */
    private static void theRestGoesOn() {
        assertTrue(
                Web.isUp(telar.address("/health")),
                () -> Web.get(telar.address("/health")).orElseThrow().body());
        try (FlowPage page = new FlowPage(administrator)) {
            page.open("recruitment");
            assertTrue(page.says("Convocatorias"), () -> page.texts().toList().toString());
            page.open("loom");
            assertTrue(
                    page.says("loom 1.0.0"),
                    () -> modules.listed("loom") + " " + page.texts().toList().reversed());
            page.open("");
            assertTrue(page.says("tile of loom"), () -> page.texts().toList().toString());
        }
    }

    /** Perhaps within a longer sentence. */
    private static boolean tells(String route, String words) {
        try (FlowPage page = new FlowPage(administrator)) {
            page.open(route);
            return page.texts().anyMatch(text -> text.contains(words));
        }
    }

    private static boolean says(String route, String text) {
        try (FlowPage page = new FlowPage(administrator)) {
            page.open(route);
            return page.says(text);
        }
    }

    /** Each starts well; the watchdog needs some seconds to see what it does. */
    @Test
    @Order(3)
    void whatDoesHarmLaterIsPutIntoQuarantine() {
        harms("talker", Fault.LOG_FLOODS, "lifecycle.quarantine.log");
        harms("spinner", Fault.THREAD_LOOPS, "lifecycle.quarantine.spins");
        harms("leaker", Fault.THREADS_LEAK, "lifecycle.quarantine.threads");
        modules.change("leaker", "enable").orThrow();
        Patience.untilEqual("QUARANTINED", PATIENCE, () -> listed("leaker").state());
    }

    private static void harms(String module, Fault fault, String reason) {
        modules.bring(WEAVERS.archive(sound(module, "1.0.0").doingHarm(fault))).orThrow();
        Patience.untilEqual(Optional.of(reason), PATIENCE, () -> modules.causeInHealth(module));
        assertEquals("QUARANTINED", listed(module).state());
        assertTrue(tells("lifecycle", listed(module).cause()), "the page names the cause");
        theRestGoesOn();
    }

    /** What it should have heard of waits, where an administrator sees it with the cause. */
    @Test
    @Order(3)
    void aListenerThatThrowsHoldsUpNobodyElse() {
        modules.bring(WEAVERS.archive(sound("hearer", "1.0.0")
                        .storing(TABLE.replace(table("loom"), table("hearer")))
                        .with(Fault.LISTENER_THROWS)))
                .orThrow();
        Patience.until("the page names the cause", PATIENCE, () -> {
            try (FlowPage page = new FlowPage(administrator)) {
                page.open("administration");
                return page.texts()
                        .anyMatch(text -> text.contains("hearer.hearing")
                                && text.contains("faulty on purpose: " + Fault.LISTENER_THROWS));
            }
        });
        assertEquals("ON", listed("hearer").state());
        theRestGoesOn();
    }

    @Test
    @Order(3)
    void whatFailsOnAPageFailsInItsPlaceOnly() {
        brought("viewer", Fault.VIEW_THROWS_LATER);
        assertTrue(says("viewer", "Algo falló de nuestro lado"), "who opens it is told");
        brought("clicker", Fault.CLICK_THROWS);
        try (FlowPage page = new FlowPage(administrator)) {
            page.open("clicker");
            page.click(page.withText("Go wrong"));
            assertTrue(
                    page.texts().anyMatch(text -> text.startsWith("Eso no funcionó y nada cambió.")),
                    () -> page.texts().toList().toString());
            assertTrue(page.says("clicker 1.0.0"), "the page stays");
        }
        brought("tiler", Fault.TILE_THROWS_LATER);
        try (FlowPage page = new FlowPage(administrator)) {
            page.open("");
            assertTrue(
                    page.texts().anyMatch(text -> text.startsWith("Esta parte no se pudo mostrar.")),
                    () -> page.texts().toList().toString());
        }
        theRestGoesOn();
    }

    /** One that does not end when it is switched off is said to go on, and holds up no other one. */
    @Test
    @Order(3)
    void whatFailsInItsEndIsOffAllTheSame() {
        brought("thrower", Fault.STOP_THROWS_LATER);
        modules.change("thrower", "disable").orThrow();
        assertEquals(new Listed("1.0.0", "OFF", ""), listed("thrower"));
        brought("hanger", Fault.STOP_HANGS_LATER);
        modules.change("hanger", "disable").orThrow();
        assertEquals(Optional.of("lifecycle.failure.lingers"), modules.causeInHealth("hanger"));
        assertEquals("OFF", listed("hanger").state());
        theRestGoesOn();
        Patience.untilEqual(new Listed("1.0.0", "OFF", ""), PATIENCE, () -> listed("hanger"));
        modules.change("hanger", "enable").orThrow();
        assertEquals(new Listed("1.0.0", "ON", ""), listed("hanger"));
    }

    private static void brought(String module, Fault fault) {
        modules.bring(WEAVERS.archive(sound(module, "1.0.0").with(fault))).orThrow();
    }

    private static Listed listed(String module) {
        return modules.listed(module).orElseThrow();
    }

    @Test
    @Order(4)
    void programsAndTheShellAreToldWhatThePageTells() {
        JsonNode loom = modules.told("loom");
        assertEquals("experiment", loom.path("maturity").asString());
        assertEquals("Apache-2.0", loom.path("licence").asString());
        assertEquals("[\"*\"]", loom.path("countries").toString());
        assertEquals("[\"loom.see\"]", loom.path("permissions").toString());
        assertEquals("{\"" + table("loom") + "\":0}", loom.path("rows").toString());
        assertEquals("{}", loom.path("needs").toString());
        assertEquals("[]", loom.path("neededBy").toString());
        String said = telar.console("telar:module-list loom").orThrow().said();
        for (String part : List.of("Maturity: experiment", "Licence: Apache-2.0", table("loom") + ": 0")) {
            assertTrue(said.contains(part), said);
        }
        assertFalse(said.contains("!"), said);
        assertEquals(
                "lifecycle.refused.nothing-newer",
                modules.change("recruitment", "update").reason());
    }

    /** All that was wrong is forgotten when a sound version comes. */
    @Test
    @Order(4)
    void aSoundVersionComesInAfterAllThat() {
        modules.bring(WEAVERS.archive(NEXT)).orThrow();
        assertEquals(new Listed("1.1.0", "ON", ""), modules.listed("loom").orElseThrow());
        assertTrue(says("loom", "loom 1.1.0"));
    }
}
