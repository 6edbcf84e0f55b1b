// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How {@code java} runs Karaf for a home: what {@code bin/karaf} would say, without its many shells, and with Telar's own
 * sizes. The container listens on loopback only, except for the web interface if the owner wants it.
 */
record Container(Distribution distribution, Home home, State state, Profile profile, Settings settings) {
    private static final int FIRST_WITHOUT_SECURITY_MANAGER = 24;

    /**
     * The thorough compiler comes ten times later than by default (5000, 600, 15000), for loops three times (40000): a start
     * calls much code a few thousand times and then never again, and a third of its processor time went into compiling that.
     * Loops that run long are still found within milliseconds. Classes take 91 MB after a start; collecting garbage for them
     * at the usual 20 finds nothing.
     */
    private static final List<String> START_FIRST = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=120000",
            "-XX:MetaspaceSize=160m");

    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private static final List<String> OPENED = List.of(
            "java.base/java.security",
            "java.base/java.net",
            "java.base/java.lang",
            "java.base/java.util",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport.tcp");
    private static final List<String> EXPORTED = List.of(
            "java.base/sun.net.www.protocol.file",
            "java.base/sun.net.www.protocol.ftp",
            "java.base/sun.net.www.protocol.http",
            "java.base/sun.net.www.protocol.https",
            "java.base/sun.net.www.protocol.jar",
            "java.base/sun.net.www.content.text",
            "jdk.xml.dom/org.w3c.dom.html",
            "jdk.naming.rmi/com.sun.jndi.url.rmi",
            "java.rmi/sun.rmi.registry",
            "java.security.sasl/com.sun.security.sasl",
            "java.naming/com.sun.jndi.ldap");

    /** The content of an argument file for {@code java} of this version. */
    String arguments(int javaVersion) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED"));
        words.addAll(START_FIRST);
        if (givesHugePages()) {
            words.add("-XX:+UseTransparentHugePages");
        }
        if (javaVersion >= FIRST_WITHOUT_SECURITY_MANAGER) {
            words.add("--sun-misc-unsafe-memory-access=allow");
            words.add(
                    "-javaagent:" + distribution.folder().resolve("lib/telar/karaf-jdk.jar") + "=karaf-jdk-bridge.jar");
        }
        words.addAll(modules());
        properties().forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(settings.javaOptions());
        words.add("-classpath");
        words.add(String.join(":", jars()));
        words.add("org.apache.karaf.main.Main");
        return words.stream().map(Container::quoted).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether this is a Linux that gives memory in pages of 2 MiB to who asks: half as many page faults in a start. */
    private static boolean givesHugePages() throws IOException {
        return Files.isReadable(HUGE_PAGES) && !Files.readString(HUGE_PAGES).contains("[never]");
    }

    /**
     * Karaf would patch the JDK so that bundles may bring XML parsers and the like. None here does, and a JDK whose base
     * is patched goes without its archive of loaded classes: each start would take about a second longer.
     */
    private List<String> jars() throws IOException {
        return distribution.jars("lib/boot", "lib/jdk9plus").stream()
                .map(Path::toString)
                .filter(jar -> !jar.contains("specs.activator-"))
                .toList();
    }

    private static List<String> modules() {
        List<String> words = new ArrayList<>();
        words.add("--add-reads=java.xml=java.logging");
        OPENED.forEach(open -> words.add("--add-opens=" + open + "=ALL-UNNAMED"));
        EXPORTED.forEach(export -> words.add("--add-exports=" + export + "=ALL-UNNAMED"));
        return words;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        properties.put("telar.home", home.folder().toString());
        properties.put("telar.profile", profile.name());
        properties.put("telar.profiles", profile.roots());
        properties.put("telar.country", profile.country());
        properties.put("telar.modules", String.join(",", profile.modules()));
        properties.put("telar.http.host", state.host());
        properties.put("telar.http.port", Integer.toString(state.port()));
        // until its settings are read, which say true: else it would listen for a moment on port 8080 of every address
        properties.put("org.apache.felix.http.enable", "false");
        properties.put("telar.ssh.port", Integer.toString(state.sshPort()));
        // a name that begins so is taken by browsers only from HTTPS, and from this host alone
        boolean isHttps = settings.url().startsWith("https://");
        properties.put("telar.session.cookie", isHttps ? "__Host-telar" : "JSESSIONID");
        properties.put("telar.session.secure", Boolean.toString(isHttps));
        if (!settings.url().isEmpty()) {
            properties.put("telar.url", settings.url());
        }
        properties.put("telar.demo", Boolean.toString(settings.demo()));
        properties.put("karaf.home", distribution.folder().toString());
        properties.put("karaf.base", home.folder().toString());
        properties.put("karaf.data", home.data().toString());
        properties.put("karaf.etc", home.etc().toString());
        properties.put("karaf.log", home.log().toString());
        properties.put("karaf.instances", home.data().resolve("instances").toString());
        properties.put("karaf.startLocalConsole", "false");
        properties.put("karaf.startRemoteShell", "true");
        // the JDK has all that SSH needs here; Bouncy Castle would first work out curves that nobody uses
        properties.put("org.apache.sshd.security.provider.BC.enabled", "false");
        properties.put("java.awt.headless", "true");
        properties.put("java.io.tmpdir", home.data().resolve("tmp").toString());
        properties.put(
                "java.util.logging.config.file",
                home.etc().resolve("java.util.logging.properties").toString());
        return properties;
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
