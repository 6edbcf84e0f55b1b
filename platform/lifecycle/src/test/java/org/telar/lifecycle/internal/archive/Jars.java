// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Bundles of modules for tests. */
public final class Jars {
    private final Map<String, String> headers = new TreeMap<>();
    private final Map<String, byte[]> entries = new TreeMap<>();

    public static Jars module(String id, String version) {
        return new Jars()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", "org.telar." + id)
                .header("Bundle-Version", version)
                .header("Bundle-License", "Apache-2.0")
                .header("Telar-Module", id)
                .header("Telar-Maturity", "pilot")
                .header("Telar-Countries", "*")
                .header("Telar-Needs", "none")
                .with("text/messages.properties", (id + ".name=Loom\npermission." + id + ".see=See\n").getBytes())
                .with("text/messages_es.properties", (id + ".name=Telar\n").getBytes());
    }

    /** @param value empty to take it away */
    public Jars header(String name, String value) {
        headers.remove(name);
        if (!value.isEmpty()) {
            headers.put(name, value);
        }
        return this;
    }

    public Jars with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public Jars with(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
            return with(name, in.readAllBytes());
        }
    }

    public byte[] bytes() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            manifest.write(jar);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
