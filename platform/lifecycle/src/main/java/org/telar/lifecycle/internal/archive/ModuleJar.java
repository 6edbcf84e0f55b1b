// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
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

/**
 * The bundle of a module, read with bounds and without running any of it. Of what is in it, only what tells of the module is
 * kept in memory: an archive that unpacks to very much takes no more than its own size.
 *
 * @param told by path: manifest, texts, tables
 */
public record ModuleJar(byte[] jar, SortedMap<String, byte[]> told) {
    public static final String MODULE = "Telar-Module";
    public static final String MATURITY = "Telar-Maturity";
    public static final String COUNTRIES = "Telar-Countries";
    public static final String NEEDS = "Telar-Needs";
    public static final String USES = "Telar-Uses";

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_UNPACKED = 256L << 20;
    /** Of one entry that is looked into, and of all that are kept. */
    private static final int MOST_KEPT = 16 << 20;

    private static final int BUFFER = 16 << 10;
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String TABLES = "tables.properties";
    private static final String TEXTS = "text/messages.properties";
    private static final Pattern OTHER_TEXTS = Pattern.compile("text/messages_([a-z]{2})\\.properties");
    private static final String PERMISSION = "permission.";

    public ModuleJar {
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }

    /** @throws Refused when it is no jar, or unpacks to more than a module has */
    public static ModuleJar read(byte[] jar) throws Refused {
        SortedMap<String, byte[]> told = new TreeMap<>();
        each(jar, ModuleJar::tells, (path, content) -> {
            told.put(path, content);
            if (told.values().stream().mapToLong(kept -> kept.length).sum() > MOST_KEPT) {
                throw new Refused("lifecycle.archive.bomb", MOST_KEPT);
            }
        });
        return new ModuleJar(jar, told);
    }

    private static boolean tells(String path) {
        return path.equals(MANIFEST)
                || path.equals(TABLES)
                || path.equals(TEXTS)
                || OTHER_TEXTS.matcher(path).matches();
    }

    private interface Look {
        void at(String path, byte[] content) throws Refused;
    }

    /** Unpacks everything, and hands over what is wanted. */
    private static void each(byte[] jar, Predicate<String> wanted, Look look) throws Refused {
        long left = MOST_UNPACKED;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName();
                requireInside(path);
                if (++entries > MOST_ENTRIES) {
                    throw new Refused("lifecycle.archive.too-many", MOST_ENTRIES);
                }
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                boolean keeps = !entry.isDirectory() && wanted.test(path);
                left -= unpack(in, left, keeps ? kept : OutputStream.nullOutputStream());
                if (keeps) {
                    look.at(path, kept.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("lifecycle.archive.jar-unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** @return bytes of the entry */
    private static long unpack(ZipInputStream in, long most, OutputStream to) throws IOException, Refused {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            boolean tooMuch = size > most || to instanceof ByteArrayOutputStream && size > MOST_KEPT;
            if (tooMuch) {
                throw new Refused("lifecycle.archive.bomb", size > most ? MOST_UNPACKED : MOST_KEPT);
            }
            to.write(buffer, 0, read);
        }
        return size;
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
        byte[] manifest = told.get(MANIFEST);
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
                    properties(TABLES).stringPropertyNames(),
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
        for (String path : told.keySet()) {
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
        byte[] content = told.get(path);
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
        AtomicReference<Optional<String>> found = new AtomicReference<>(Optional.empty());
        each(jar, path -> path.endsWith(".class"), (path, content) -> {
            if (found.get().isEmpty() && new CalledMethods(content).endTheProcess()) {
                found.set(Optional.of(path));
            }
        });
        return found.get();
    }
}
