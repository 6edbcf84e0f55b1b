// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Maturity;
import org.telar.lifecycle.internal.engine.ModuleVersion;
import org.telar.lifecycle.internal.engine.Need;

/** The bundle of a module, read with bounds and without running any of it. */
public record ModuleJar(SortedMap<String, byte[]> entries) {
    public static final String MODULE = "Telar-Module";
    public static final String MATURITY = "Telar-Maturity";
    public static final String COUNTRIES = "Telar-Countries";
    public static final String NEEDS = "Telar-Needs";
    public static final String USES = "Telar-Uses";

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_UNPACKED = 256L << 20;
    private static final String TEXTS = "text/messages.properties";
    private static final Pattern OTHER_TEXTS = Pattern.compile("text/messages_([a-z]{2})\\.properties");
    private static final String PERMISSION = "permission.";

    public ModuleJar {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** @throws Refused when it is no jar, or unpacks to more than a module has */
    public static ModuleJar read(byte[] jar) throws Refused {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        long left = MOST_UNPACKED;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                    left -= content.length;
                    requireBounds(left, entries.size());
                    requireInside(entry.getName());
                    entries.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("lifecycle.archive.jar-unreadable", String.valueOf(e.getMessage()));
        }
        return new ModuleJar(entries);
    }

    private static void requireBounds(long left, int entries) throws Refused {
        if (left < 0) {
            throw new Refused("lifecycle.archive.bomb", MOST_UNPACKED);
        }
        if (entries > MOST_ENTRIES) {
            throw new Refused("lifecycle.archive.too-many", MOST_ENTRIES);
        }
    }

    private static void requireInside(String name) throws Refused {
        if (name.startsWith("/")
                || name.contains("\\")
                || Arrays.asList(name.split("/")).contains("..")) {
            throw new Refused("lifecycle.archive.path", name.replaceAll("\\p{Cntrl}", "?"));
        }
    }

    public boolean isModule() throws Refused {
        return header(MODULE).isPresent();
    }

    private Optional<String> header(String name) throws Refused {
        byte[] manifest = entries.get("META-INF/MANIFEST.MF");
        if (manifest == null) {
            return Optional.empty();
        }
        try {
            Attributes headers = new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
            return Optional.ofNullable(headers.getValue(name)).map(String::strip);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("lifecycle.archive.jar-unreadable", String.valueOf(e.getMessage()));
        }
    }

    private String required(String name) throws Refused {
        return header(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new Refused("lifecycle.archive.header", name));
    }

    /** @throws Refused when a header is missing or cannot be understood */
    public Card card() throws Refused {
        String id = required(MODULE);
        try {
            Properties english = properties(TEXTS);
            return new Card(
                    new ModuleId(id),
                    ModuleVersion.of(required("Bundle-Version")),
                    Maturity.of(required(MATURITY)),
                    words(required(COUNTRIES)),
                    required("Bundle-License"),
                    Need.all(required(NEEDS)),
                    Need.all(header(USES).orElse("")),
                    english.stringPropertyNames().stream()
                            .filter(key -> key.startsWith(PERMISSION))
                            .map(key -> key.substring(PERMISSION.length()))
                            .collect(Collectors.toSet()),
                    properties("tables.properties").stringPropertyNames(),
                    names(id, english));
        } catch (IllegalArgumentException e) {
            throw new Refused("lifecycle.archive.header-value", String.valueOf(e.getMessage()));
        }
    }

    /** What no module may do, whoever signed it: be a part of another bundle, or take other modules' names. */
    void requireOwnNames(Card card) throws Refused {
        if (header("Fragment-Host").isPresent()) {
            throw new Refused("lifecycle.archive.fragment", card.id().name());
        }
        String prefix = card.id().tablePrefix().toUpperCase(Locale.ROOT) + "_";
        Optional<String> table =
                card.tables().stream().filter(name -> !name.startsWith(prefix)).findFirst();
        if (table.isPresent()) {
            throw new Refused("lifecycle.archive.table", card.id().name(), table.get(), prefix);
        }
        Optional<String> permission = card.permissions().stream()
                .filter(name -> !name.startsWith(card.id().name() + "."))
                .findFirst();
        if (permission.isPresent()) {
            throw new Refused("lifecycle.archive.permission", card.id().name(), permission.get());
        }
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Map<String, String> names(String id, Properties english) {
        Map<String, String> names = new HashMap<>(Map.of("en", english.getProperty(id + ".name", id)));
        for (String path : entries.keySet()) {
            Matcher other = OTHER_TEXTS.matcher(path);
            if (other.matches()) {
                Optional.ofNullable(properties(path).getProperty(id + ".name"))
                        .ifPresent(name -> names.put(other.group(1), name));
            }
        }
        return names;
    }

    private Properties properties(String path) {
        Properties read = new Properties();
        byte[] content = entries.get(path);
        if (content != null) {
            try {
                read.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new IllegalArgumentException(path + " cannot be read", e);
            }
        }
        return read;
    }

    /**
     * The first class that calls what would end the whole process, if there is one: {@code System.exit} and its like, which
     * no module has a reason for.
     */
    public Optional<String> classThatEndsTheProcess() throws Refused {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith(".class") && new CalledMethods(entry.getValue()).endTheProcess()) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }
}
