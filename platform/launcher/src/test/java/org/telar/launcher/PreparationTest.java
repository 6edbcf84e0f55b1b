// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationTest {
    @TempDir
    Path temp;

    private FakeDistribution fake;
    private Home home;

    @BeforeEach
    void makeDistribution() throws IOException {
        fake = FakeDistribution.in(temp.resolve("distribution"));
        home = new Home(temp.resolve("new").resolve("home"));
    }

    private State prepare(String... words) throws IOException, Refusal {
        ContainerProcess starter = new ContainerProcess(ProcessHandle.current());
        return new Preparation(fake.distribution(), home, options(words), Map.of(), starter).prepare();
    }

    /** A port of its own for each call, unless one is given, so that the tests do not need 8181 to be free. */
    private static Options options(String... words) throws IOException, Refusal {
        if (List.of(words).contains("--port")) {
            return Options.of(List.of(words));
        }
        List<String> all = new java.util.ArrayList<>(List.of(words));
        all.addAll(List.of("--port", Integer.toString(freePort())));
        return Options.of(all);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Refusal refusal(String... words) {
        return assertThrows(Refusal.class, () -> prepare(words));
    }

    private String arguments() throws IOException {
        return Files.readString(home.arguments());
    }

    @Test
    void makesANewHomeThatOnlyItsOwnerCanRead() throws Exception {
        State state = prepare();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())));
        assertTrue(Files.exists(home.etc().resolve("scripts/shell.script")));
        assertTrue(Files.isDirectory(home.log()));
        assertEquals("all", state.profile());
        assertEquals(Optional.of(state), State.read(home));
    }

    @Test
    void aKeyOfTheConsoleThatIsDamagedIsToldBeforeAnythingStarts() throws Exception {
        prepare();
        Files.writeString(home.consoleKey(), "-----BEGIN EC PRIVATE KEY-----\nAAAA");
        assertEquals("launcher.key", refusal().key());
        Files.delete(home.consoleKey());
        prepare();
    }

    @Test
    void leavesOutTheDropFolderAndTheUserFile() throws Exception {
        prepare();
        assertFalse(Files.exists(home.etc().resolve("org.apache.felix.fileinstall-deploy.cfg")));
        assertFalse(Files.exists(home.etc().resolve("users.properties")));
    }

    @Test
    void tellsTheContainerWhichModulesTheProfileHas() throws Exception {
        prepare();
        assertTrue(arguments().contains("\"-Dtelar.modules=matchmaking,recruitment\""), arguments());
        prepare("--profile", "cl");
        assertTrue(arguments().contains("\"-Dtelar.modules=matchmaking\""), arguments());
    }

    @Test
    void keepsTheProfileOfTheHomeUntilAnotherIsAskedFor() throws Exception {
        prepare("--profile", "cl");
        assertEquals("cl", prepare().profile());
        assertEquals("all", prepare("--profile", "all").profile());
    }

    @Test
    void keepsTheCacheWhileTheDistributionStays() throws Exception {
        prepare();
        Path cached = Files.writeString(home.data().resolve("cached"), "x");
        prepare();
        assertTrue(Files.exists(cached));
        prepare("--profile", "cl");
        assertTrue(Files.exists(cached));
    }

    @Test
    void aChangedDistributionBringsItsFilesAndDropsTheCache() throws Exception {
        prepare();
        Path cached = Files.writeString(home.data().resolve("cached"), "x");
        fake.write("etc/config.properties", "karaf.framework=equinox\n");
        prepare();
        assertFalse(Files.exists(cached));
        assertEquals("karaf.framework=equinox\n", Files.readString(home.etc().resolve("config.properties")));
    }

    @Test
    void leavesTheOwnersFilesAlone() throws Exception {
        prepare();
        Path own = Files.writeString(home.etc().resolve("org.telar.persistence.cfg"), "url=x\n");
        fake.write("etc/org.telar.persistence.cfg", "url=default\n");
        Files.writeString(home.etc().resolve("host.key"), "key");
        fake.write("etc/config.properties", "changed=true\n");
        prepare();
        assertEquals("url=x\n", Files.readString(own));
        assertEquals("key", Files.readString(home.etc().resolve("host.key")));
    }

    @Test
    void mendsAnEtcThatWasHalfCopied() throws Exception {
        prepare();
        Files.delete(home.etc().resolve("scripts/shell.script"));
        prepare();
        assertTrue(Files.exists(home.etc().resolve("scripts/shell.script")));
    }

    @ParameterizedTest
    @CsvSource({"1, 32, false", "2, 2, false", "2, 32, true", "3, 2, false"})
    void aCacheInWhichTheLastBundleWasNotStartedIsMadeAnew(int bundles, String state, boolean stays) throws Exception {
        prepare();
        Path cache = home.data().resolve("cache");
        for (int bundle = 0; bundle <= bundles; bundle++) {
            Path folder = Files.createDirectories(cache.resolve("bundle" + bundle));
            Files.writeString(folder.resolve("bundle.info"), bundle + "\nmvn:some\n" + state + "\n30\n");
        }
        prepare();
        assertEquals(stays, Files.exists(cache));
    }

    @Test
    void readsTheOwnersSettingsAndLetsOptionsWin() throws Exception {
        prepare();
        int port = freePort();
        Files.writeString(
                home.settings(), "port=" + port + "\nhost=localhost\nprofile=cl\njava.options=-Xmx1g -Dx=y\n");
        State state = new Preparation(
                        fake.distribution(),
                        home,
                        Options.of(List.of("--host", "127.0.0.1")),
                        Map.of("TELAR_JAVA_OPTS", "-Dz=z"),
                        new ContainerProcess(ProcessHandle.current()))
                .prepare();
        assertEquals(port, state.port());
        assertEquals("127.0.0.1", state.host());
        assertEquals("cl", state.profile());
        String arguments = Files.readString(home.arguments());
        assertTrue(arguments.indexOf("-Xmx1g") > arguments.indexOf("-Xmx512m"), arguments);
        assertTrue(arguments.contains("\"-Dz=z\""), arguments);
    }

    @Test
    void tellsTheContainerWhereAndWhatItIs() throws Exception {
        State state = prepare("--profile", "cl", "--demo");
        String arguments = Files.readString(home.arguments());
        for (String wanted : List.of(
                "-Dtelar.home=" + home.folder(),
                "-Dtelar.http.port=" + state.port(),
                "-Dtelar.http.host=127.0.0.1",
                "-Dtelar.ssh.port=" + state.sshPort(),
                "-Dtelar.demo=true",
                "-Dtelar.modules=matchmaking",
                "-Dtelar.profiles=" + fake.folder().resolve("profiles") + ":" + home.profiles(),
                "-Dtelar.profile=cl")) {
            assertTrue(arguments.contains("\"" + wanted + "\"\n"), wanted + " in " + arguments);
        }
    }

    @Test
    void leavesTheJdkAsItIsSoThatItsArchiveOfLoadedClassesIsUsed() throws Exception {
        fake.write("lib/endorsed/org.apache.karaf.specs.locator-4.4.10.jar", "locator");
        fake.write("lib/boot/org.apache.karaf.specs.activator-4.4.10.jar", "activator");
        prepare();
        String arguments = Files.readString(home.arguments());
        assertFalse(arguments.contains("--patch-module") || arguments.contains("karaf.specs"), arguments);
        assertTrue(arguments.contains("main.jar"), arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '-Dtelar.session.cookie=JSESSIONID', '-Dtelar.session.secure=false'",
        "https://telar.example.org, '-Dtelar.session.cookie=__Host-telar', '-Dtelar.session.secure=true'"
    })
    void behindHttpsTheSessionsCookieGoesNowhereElse(String url, String cookie, String secure) throws Exception {
        Files.createDirectories(home.etc());
        Files.writeString(home.settings(), "url=" + url + "\n");
        prepare();
        String arguments = Files.readString(home.arguments());
        assertTrue(arguments.contains(cookie) && arguments.contains(secure), arguments);
        assertEquals(!url.isEmpty(), arguments.contains("-Dtelar.url=" + url));
    }

    @Test
    void refusesABusyPortAndNamesAFreeOne() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(busy.getLocalPort());
            Refusal refusal = refusal("--port", port);
            assertEquals("launcher.port.busy", refusal.key());
            assertEquals(Refusal.NOT_POSSIBLE, refusal.exitCode());
            assertTrue(refusal.sentence(new Sentences(java.util.Locale.ENGLISH)).contains(port));
        }
    }

    @Test
    void refusesAHomeThatIsAFileOrBelowOne() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "x");
        home = new Home(file);
        assertEquals("launcher.home.file", refusal().key());
        home = new Home(file.resolve("below"));
        assertTrue(List.of("launcher.home.file", "launcher.home.unwritable")
                .contains(refusal().key()));
    }

    @Test
    void refusesAHomeThatCannotBeMade() {
        home = new Home(Path.of("/proc/telar"));
        assertEquals("launcher.home.unwritable", refusal().key());
    }

    @Test
    void refusesAHomeThatIsRunning() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            prepare().with(new ContainerProcess(other.toHandle())).write(home);
            assertEquals("launcher.home.running", refusal().key());
        } finally {
            other.destroyForcibly().waitFor();
        }
        prepare();
    }

    @Test
    void isNotMisledByAProcessThatGotTheNumberOfADeadOne() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            State state = prepare();
            new State(
                            state.stamp(),
                            state.profile(),
                            state.modules(),
                            state.host(),
                            state.port(),
                            state.sshPort(),
                            other.pid(),
                            Instant.parse("2020-01-01T00:00:00Z"))
                    .write(home);
            assertNotEquals(other.pid(), prepare().pid());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void startsAfreshWhenTheStateFileIsRubbish() throws Exception {
        prepare("--profile", "cl");
        Files.writeString(home.state(), "port=x\n\u0000");
        assertEquals("cl", prepare().profile());
    }

    @Test
    void refusesWhileAnotherCommandPreparesTheHome() throws Exception {
        prepare();
        try (FileChannel channel = FileChannel.open(home.folder().resolve("telar.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertEquals("launcher.home.starting", refusal().key());
        }
    }

    @Test
    void refusesProfilesAndModulesThatAreNotThere() {
        assertEquals("launcher.profile", refusal("--profile", "../all").key());
        assertEquals("launcher.profile.module", refusal("--profile", "broken").key());
    }

    @Test
    void refusesAProfileWithASlipInAFileAndSaysWhere() throws Exception {
        fake.write("profiles/cl/terms_es.properties", "ola = {0}\n");
        Refusal refusal = refusal("--profile", "cl");
        assertEquals("launcher.profile.broken", refusal.key());
        assertTrue(refusal.sentence(new Sentences(java.util.Locale.ENGLISH)).contains("ola is '{0}'"));
    }

    @Test
    void aHomeCanBringACountryOfItsOwnAndItsOwnVersionOfOneThatIsThere() throws Exception {
        Files.createDirectories(home.profiles().resolve("xx"));
        Files.writeString(home.profiles().resolve("xx/profile.properties"), "modules = recruitment\n");
        Files.createDirectories(home.profiles().resolve("cl"));
        Files.writeString(home.profiles().resolve("cl/profile.properties"), "modules = recruitment\n");
        assertEquals(List.of("recruitment"), prepare("--profile", "xx").modules());
        assertEquals(List.of("recruitment"), prepare("--profile", "cl").modules());
    }

    @Test
    void whatWasChosenOnThePageCountsUntilAnotherProfileIsNamed() throws Exception {
        assertFalse(Files.exists(prepared().chosen()), "nobody chose");
        Files.writeString(home.chosen(), "profile=all\nmodules=recruitment,gone\n");
        assertEquals(List.of("recruitment"), prepare().modules());
        assertEquals(List.of("recruitment"), prepare("--profile", "all").modules());
        assertEquals(List.of("matchmaking"), prepare("--profile", "cl").modules());
        assertEquals(List.of("matchmaking"), prepare().modules());
    }

    private Home prepared() throws Exception {
        prepare();
        return home;
    }
}
