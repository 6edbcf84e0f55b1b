// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.telar.itest.faulty.Fault;
import org.telar.itest.faulty.FaultyActivator;
import org.telar.itest.faulty.FaultyModule;

/**
 * The bundle of a tiny module, whose parts can be exchanged one by one.
 *
 * @param headers of the manifest
 * @param entries by path
 */
record ModuleBundle(Map<String, String> headers, Map<String, byte[]> entries) {
    private static final Set<String> LEFT_OUT = Set.of("Missing.class", "Ending.class", "package-info.class");
    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s" init="2" deactivate="stop">
              <implementation class="%1$s"/>
              <service>
                <provide interface="org.telar.api.Module"/>
                <provide interface="org.telar.ui.Views"/>
                <provide interface="org.telar.ui.Tiles"/>
              </service>
              <reference name="database" interface="org.telar.persistence.Database" parameter="1"/>
            </scr:component>
            """.formatted(FaultyModule.class.getName());

    ModuleBundle {
        headers = Map.copyOf(headers);
        entries = Map.copyOf(entries);
    }

    /** A module in which nothing is wrong. */
    static ModuleBundle sound(String id, String version) {
        ModuleBundle bundle = new ModuleBundle(
                        Map.ofEntries(
                                Map.entry("Bundle-ManifestVersion", "2"),
                                Map.entry("Bundle-SymbolicName", "org.telar." + id),
                                Map.entry("Bundle-Version", version),
                                Map.entry("Bundle-License", "Apache-2.0"),
                                Map.entry("Bundle-Activator", FaultyActivator.class.getName()),
                                Map.entry("Service-Component", "OSGI-INF/module.xml"),
                                Map.entry(
                                        "Import-Package",
                                        "com.vaadin.flow.component,com.vaadin.flow.component.html,org.osgi.framework,"
                                                + "org.slf4j,org.telar.api,org.telar.persistence,org.telar.ui"),
                                Map.entry("Telar-Module", id),
                                Map.entry("Telar-Maturity", "experiment"),
                                Map.entry("Telar-Countries", "*"),
                                Map.entry("Telar-Needs", "none"),
                                Map.entry(Fault.HEADER, Fault.NONE.name())),
                        classes())
                .with("OSGI-INF/module.xml", COMPONENT);
        for (String language : List.of("", "_es")) {
            bundle = bundle.with(
                    "text/messages" + language + ".properties",
                    id + ".name=" + id + "\npermission." + id + ".see=" + id + "\n");
        }
        return bundle;
    }

    private static Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(Fault.class.getResource("Fault.class"))
                        .toURI())
                .getParent())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !LEFT_OUT.contains(name)) {
                    classes.put(path(name), Files.readAllBytes(file));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The classes of the faulty module cannot be read", e);
        }
        return classes;
    }

    private static String path(String classFile) {
        return Fault.class.getPackageName().replace('.', '/') + "/" + classFile;
    }

    ModuleBundle with(Fault fault) {
        return header(Fault.HEADER, fault.name());
    }

    /** With code that no other module has, on whose stack it is seen to do harm. */
    ModuleBundle doingHarm(Fault fault) {
        try {
            return with(fault).withClass("harm/Harm");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param value empty to take it away */
    ModuleBundle header(String name, String value) {
        Map<String, String> other = new TreeMap<>(headers);
        other.remove(name);
        if (!value.isEmpty()) {
            other.put(name, value);
        }
        return new ModuleBundle(other, entries);
    }

    ModuleBundle with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    ModuleBundle with(String path, byte[] content) {
        Map<String, byte[]> other = new TreeMap<>(entries);
        other.put(path, content);
        return new ModuleBundle(headers, other);
    }

    /** One of the classes that are left out otherwise. */
    ModuleBundle withClass(String simpleName) throws IOException {
        try (var in = Objects.requireNonNull(Fault.class.getResourceAsStream(simpleName + ".class"))) {
            return with(path(simpleName + ".class"), in.readAllBytes());
        }
    }

    /** With a table of its own, made by this script. */
    ModuleBundle storing(String script) {
        String id = headers.get("Telar-Module");
        String table = table(id);
        return with("cayenne-" + id + ".xml", """
                        <?xml version="1.0" encoding="utf-8"?>
                        <domain xmlns="http://cayenne.apache.org/schema/10/domain" project-version="10"><map name="%s"/></domain>
                        """.formatted(id))
                .with(id + ".map.xml", """
                        <?xml version="1.0" encoding="utf-8"?>
                        <data-map xmlns="http://cayenne.apache.org/schema/10/modelMap" project-version="10">
                          <db-entity name="%s">
                            <db-attribute name="ID" type="BIGINT" isPrimaryKey="true" isMandatory="true"/>
                          </db-entity>
                        </data-map>
                        """.formatted(table))
                .with("tables.properties", table + " = shared\n")
                .with("migration/V001__threads.sql", script);
    }

    static String table(String id) {
        return id.replace("-", "_").toUpperCase(Locale.ROOT) + "_THREAD_KNOT";
    }

    byte[] jar() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            manifest.write(jar);
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
