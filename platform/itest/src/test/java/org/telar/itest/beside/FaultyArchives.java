// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.telar.itest.beside.ModuleBundle.sound;
import static org.telar.itest.beside.ModuleBundle.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Archives that are not to be let in, and the publishers who made them. */
final class FaultyArchives {
    /** Whose archives are let in. */
    static final Publisher WEAVERS = Publisher.unknown();

    private static final Publisher EXPIRED = Publisher.unknown();
    private static final Publisher ABROAD = Publisher.unknown();
    private static final Publisher DYERS = Publisher.unknown();

    /** The next version of the module that is there. */
    private final ModuleBundle next;

    FaultyArchives(ModuleBundle next) {
        this.next = next;
    }

    /** @param reason key of why it is not let in */
    record Faulty(String name, String reason, Made archive) {}

    interface Made {
        byte[] make() throws IOException;
    }

    static void trustedIn(Path home) throws IOException {
        WEAVERS.trustedIn(home, "weavers", "modules = *");
        EXPIRED.trustedIn(home, "expired", "modules = *", "expires = 2020-12-31");
        ABROAD.trustedIn(home, "abroad", "modules = *", "countries = MX");
        DYERS.trustedIn(home, "dyers", "modules = dye-*");
    }

    Stream<Faulty> all() {
        byte[] good = WEAVERS.archive(next);
        return Stream.of(
                faulty("nothing", "lifecycle.archive.no-zip", () -> new byte[0]),
                faulty("no zip", "lifecycle.archive.no-zip", () -> "<html>".getBytes(StandardCharsets.UTF_8)),
                faulty("cut", "lifecycle.archive.not-exact", () -> Arrays.copyOf(good, good.length - 100)),
                faulty("one bit", "lifecycle.archive.not-exact", () -> flipped(good)),
                faulty("altered and packed anew", "lifecycle.archive.digests", () -> WEAVERS.altered(next)),
                faulty("more at the end", "lifecycle.archive.not-exact", () -> Arrays.copyOf(good, good.length + 1)),
                faulty("too large", "lifecycle.archive.too-large", () -> new byte[(64 << 20) + 1]),
                faulty("a path out of its place", "lifecycle.archive.path", () -> escaping(good)),
                faulty(
                        "a path out of its place in the bundle",
                        "lifecycle.archive.path",
                        () -> WEAVERS.around(
                                next.with("../../etc/telar.cfg", "x").jar())),
                faulty(
                        "a bomb",
                        "lifecycle.archive.bomb",
                        () -> WEAVERS.around(
                                next.with("bomb", new byte[300 << 20]).jar())),
                faulty("no bundle", "lifecycle.archive.header", () -> WEAVERS.around(new byte[] {'P', 'K', 3})),
                faulty("two bundles", "lifecycle.archive.bundles", () -> with("repository/two.jar", next.jar())),
                faulty("no list of parts", "lifecycle.archive.lacks", () -> without("META-INF/telar/bom.cdx.json")),
                faulty("unsigned", "lifecycle.trust.unsigned", () -> Publisher.unsigned(next)),
                faulty(
                        "an unknown key",
                        "lifecycle.trust.unknown",
                        () -> Publisher.unknown().archive(next)),
                faulty(
                        "another's signature",
                        "lifecycle.trust.forged",
                        () -> WEAVERS.forged(sound("loom", "1.0.0"), next)),
                faulty("an expired key", "lifecycle.trust.expired", () -> EXPIRED.archive(next)),
                faulty("a key for other modules", "lifecycle.trust.module", () -> DYERS.archive(next)),
                faulty("a key for another country", "lifecycle.trust.country", () -> ABROAD.archive(next)),
                faulty("for another country", "lifecycle.refused.country", next.header("Telar-Countries", "MX, CO")),
                faulty("downgraded", "lifecycle.refused.not-newer", sound("loom", "0.9.0")),
                faulty("the same version again", "lifecycle.refused.not-newer", sound("loom", "1.0.0")),
                faulty("without a header", "lifecycle.archive.header", next.header("Telar-Needs", "")),
                faulty("a wrong header", "lifecycle.archive.header-value", next.header("Telar-Maturity", "ripe")),
                faulty("a wrong version", "lifecycle.archive.header-value", next.header("Bundle-Version", "new")),
                faulty(
                        "wrong texts",
                        "lifecycle.archive.header-value",
                        next.with("text/messages.properties", "loom.name=\\u12")),
                faulty(
                        "part of another",
                        "lifecycle.archive.fragment",
                        next.header("Fragment-Host", "org.telar.shell")),
                faulty(
                        "another's table",
                        "lifecycle.archive.table",
                        next.with("tables.properties", "KERNEL_PERSON = shared\n")),
                faulty(
                        "another's permission",
                        "lifecycle.archive.permission",
                        next.with("text/messages.properties", "permission.identity.all=All\n")),
                faulty(
                        "the table of a module that begins alike",
                        "lifecycle.refused.table",
                        sound("loom-thread", "1.0.0").with("tables.properties", table("loom") + " = shared\n")),
                faulty("another part's name", "lifecycle.archive.taken", sound("identity", "1.0.0")),
                faulty(
                        "it would end the process",
                        "lifecycle.archive.exit",
                        () -> WEAVERS.around(next.withClass("Ending").jar())),
                faulty(
                        "a class that is none",
                        "lifecycle.archive.class-unreadable",
                        next.with("org/telar/A.class", "?")),
                faulty("it needs what is absent", "lifecycle.refused.need.absent", next.header("Telar-Needs", "silk")),
                faulty(
                        "it needs another version",
                        "lifecycle.refused.need.version",
                        next.header("Telar-Needs", "recruitment;version=\"9\"")));
    }

    private static Faulty faulty(String name, String reason, ModuleBundle bundle) {
        return faulty(name, reason, () -> WEAVERS.around(bundle.jar()));
    }

    private static Faulty faulty(String name, String reason, Made archive) {
        return new Faulty(name, reason, archive);
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

    private byte[] with(String path, byte[] content) {
        SortedMap<String, byte[]> entries = WEAVERS.entries(next);
        entries.put(path, content);
        return WEAVERS.sealed(entries);
    }

    private byte[] without(String path) {
        SortedMap<String, byte[]> entries = WEAVERS.entries(next);
        entries.remove(path);
        return WEAVERS.sealed(entries);
    }
}
