// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.telar.itest.beside.ModuleBundle.sound;
import static org.telar.itest.beside.ModuleBundle.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
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
import org.telar.itest.Web;
import org.telar.itest.beside.ModulesOverHttp.Answer;
import org.telar.itest.beside.ModulesOverHttp.Listed;
import org.telar.itest.faulty.Fault;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;

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
    private static final Publisher WEAVERS = Publisher.unknown();
    private static final Publisher EXPIRED = Publisher.unknown();
    private static final Publisher ABROAD = Publisher.unknown();
    private static final Publisher DYERS = Publisher.unknown();

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
        WEAVERS.trustedIn(home, "weavers", "modules = *");
        EXPIRED.trustedIn(home, "expired", "modules = *", "expires = 2020-12-31");
        ABROAD.trustedIn(home, "abroad", "modules = *", "countries = MX");
        DYERS.trustedIn(home, "dyers", "modules = dye-*");
        telar = Installation.in(Distribution.underTest(), home);
        telar.start("--profile", "cl").orThrow();
        modules = ModulesOverHttp.of(telar);
        administrator = new Visitor(telar.address("/"));
        assertEquals(303, administrator.signIn("admin", Installation.PASSWORD).statusCode());
        // which may have been too slow on such a machine
        if (!modules.listed("matchmaking").orElseThrow().state().equals("ON")) {
            modules.change("matchmaking", "enable").orThrow();
        }
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
        byte[] good = WEAVERS.archive(NEXT);
        return Stream.of(
                refused("nothing", "lifecycle.archive.no-zip", () -> new byte[0]),
                refused("no zip", "lifecycle.archive.no-zip", () -> "<html>".getBytes(StandardCharsets.UTF_8)),
                refused("cut", "lifecycle.archive.not-exact", () -> Arrays.copyOf(good, good.length - 100)),
                refused("one bit", "lifecycle.archive.not-exact", () -> flipped(good)),
                refused("altered and packed anew", "lifecycle.archive.digests", () -> WEAVERS.altered(NEXT)),
                refused("more at the end", "lifecycle.archive.not-exact", () -> Arrays.copyOf(good, good.length + 1)),
                refused("too large", "lifecycle.archive.too-large", () -> new byte[(64 << 20) + 1]),
                refused("a path out of its place", "lifecycle.archive.path", () -> escaping(good)),
                refused(
                        "a path out of its place in the bundle",
                        "lifecycle.archive.path",
                        () -> WEAVERS.around(
                                NEXT.with("../../etc/telar.cfg", "x").jar())),
                refused(
                        "a bomb",
                        "lifecycle.archive.bomb",
                        () -> WEAVERS.around(
                                NEXT.with("bomb", new byte[300 << 20]).jar())),
                refused("no bundle", "lifecycle.archive.header", () -> WEAVERS.around(new byte[] {'P', 'K', 3})),
                refused("two bundles", "lifecycle.archive.bundles", () -> with("repository/two.jar", NEXT.jar())),
                refused("no list of parts", "lifecycle.archive.lacks", () -> without("META-INF/telar/bom.cdx.json")),
                refused("unsigned", "lifecycle.trust.unsigned", () -> Publisher.unsigned(NEXT)),
                refused(
                        "an unknown key",
                        "lifecycle.trust.unknown",
                        () -> Publisher.unknown().archive(NEXT)),
                refused(
                        "another's signature",
                        "lifecycle.trust.forged",
                        () -> WEAVERS.forged(sound("loom", "1.0.0"), NEXT)),
                refused("an expired key", "lifecycle.trust.expired", () -> EXPIRED.archive(NEXT)),
                refused("a key for other modules", "lifecycle.trust.module", () -> DYERS.archive(NEXT)),
                refused("a key for another country", "lifecycle.trust.country", () -> ABROAD.archive(NEXT)),
                refused("for another country", "lifecycle.refused.country", NEXT.header("Telar-Countries", "MX, CO")),
                refused("downgraded", "lifecycle.refused.not-newer", sound("loom", "0.9.0")),
                refused("the same version again", "lifecycle.refused.not-newer", sound("loom", "1.0.0")),
                refused("without a header", "lifecycle.archive.header", NEXT.header("Telar-Needs", "")),
                refused("a wrong header", "lifecycle.archive.header-value", NEXT.header("Telar-Maturity", "ripe")),
                refused("a wrong version", "lifecycle.archive.header-value", NEXT.header("Bundle-Version", "new")),
                refused(
                        "wrong texts",
                        "lifecycle.archive.header-value",
                        NEXT.with("text/messages.properties", "loom.name=\\u12")),
                refused(
                        "part of another",
                        "lifecycle.archive.fragment",
                        NEXT.header("Fragment-Host", "org.telar.shell")),
                refused(
                        "another's table",
                        "lifecycle.archive.table",
                        NEXT.with("tables.properties", "KERNEL_PERSON = shared\n")),
                refused(
                        "another's permission",
                        "lifecycle.archive.permission",
                        NEXT.with("text/messages.properties", "permission.identity.all=All\n")),
                refused(
                        "the table of a module that begins alike",
                        "lifecycle.refused.table",
                        sound("loom-thread", "1.0.0").with("tables.properties", table("loom") + " = shared\n")),
                refused("another part's name", "lifecycle.archive.taken", sound("identity", "1.0.0")),
                refused(
                        "it would end the process",
                        "lifecycle.archive.exit",
                        () -> WEAVERS.around(NEXT.withClass("Ending").jar())),
                refused(
                        "a class that is none",
                        "lifecycle.archive.class-unreadable",
                        NEXT.with("org/telar/A.class", "?")),
                refused("it needs what is absent", "lifecycle.refused.need.absent", NEXT.header("Telar-Needs", "silk")),
                refused(
                        "it needs another version",
                        "lifecycle.refused.need.version",
                        NEXT.header("Telar-Needs", "recruitment;version=\"9\"")));
    }

    private DynamicTest refused(String name, String reason, ModuleBundle bundle) {
        return refused(name, reason, () -> WEAVERS.around(bundle.jar()));
    }

    private DynamicTest refused(String name, String reason, Made archive) {
        return dynamicTest(name, () -> {
            Answer answer = modules.bring(archive.make());
            assertEquals(reason, answer.reason(), answer::detail);
            assertFalse(answer.detail().isBlank() || answer.detail().contains("!"), answer::detail);
            theRestGoesOn();
        });
    }

    private interface Made {
        byte[] make() throws IOException;
    }

    private static byte[] flipped(byte[] archive) {
        byte[] flipped = archive.clone();
        flipped[archive.length / 2] ^= 1;
        return flipped;
    }

    private static byte[] escaping(byte[] archive) {
        return new String(archive, StandardCharsets.ISO_8859_1)
                .replace("META-INF/LICENSE", "../../../LICENSE")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] with(String path, byte[] content) {
        SortedMap<String, byte[]> entries = WEAVERS.entries(NEXT);
        entries.put(path, content);
        return WEAVERS.sealed(entries);
    }

    private static byte[] without(String path) {
        SortedMap<String, byte[]> entries = WEAVERS.entries(NEXT);
        entries.remove(path);
        return WEAVERS.sealed(entries);
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
            assertTrue(says("lifecycle", answer.detail()), "the page names the cause");
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

    private static boolean says(String route, String text) {
        try (FlowPage page = new FlowPage(administrator)) {
            page.open(route);
            return page.says(text);
        }
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
