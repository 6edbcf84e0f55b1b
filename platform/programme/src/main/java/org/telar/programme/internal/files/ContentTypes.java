// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * The kinds of files that are kept, told by what is in them. Pages and scripts that a browser could run, programs and
 * archives are not among them.
 */
public final class ContentTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final Map<String, List<String>> ENDINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("application/pdf", List.of("pdf")),
            Map.entry(OFFICE + "wordprocessingml.document", List.of("docx")),
            Map.entry(OFFICE + "spreadsheetml.sheet", List.of("xlsx")),
            Map.entry(OFFICE + "presentationml.presentation", List.of("pptx")),
            Map.entry(OPEN + "text", List.of("odt")),
            Map.entry(OPEN + "spreadsheet", List.of("ods")),
            Map.entry(OPEN + "presentation", List.of("odp")),
            Map.entry("image/jpeg", List.of("jpg", "jpeg")),
            Map.entry("image/png", List.of("png")),
            Map.entry("text/plain", List.of("txt")),
            Map.entry("text/csv", List.of("csv")),
            Map.entry("audio/mpeg", List.of("mp3")),
            Map.entry("video/mp4", List.of("mp4"))));

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The endings of names that are kept, for people to read. */
    public static String endings() {
        return ENDINGS.values().stream().flatMap(List::stream).sorted().collect(Collectors.joining(", "));
    }

    /**
     * The media type of a file; empty when it is of a kind that is not kept, or when its name claims another kind than its
     * content has.
     *
     * @param name as the sender called it; tells only apart what looks the same, as the kinds of office documents do
     */
    public Optional<String> of(Path file, String name) throws IOException {
        if (detect(file, new Metadata()).equals(UNKNOWN)) {
            return Optional.empty();
        }
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        String type = detect(file, named);
        return ENDINGS.getOrDefault(type, List.of()).contains(ending(name)) && isWhole(file, type)
                ? Optional.of(type)
                : Optional.empty();
    }

    private String detect(Path file, Metadata metadata) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(content, metadata).getBaseType().toString();
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Any archive could be named like an office document. */
    private static boolean isWhole(Path file, String type) throws IOException {
        String part = type.startsWith(OFFICE) ? "[Content_Types].xml" : type.startsWith(OPEN) ? "mimetype" : "";
        if (part.isEmpty()) {
            return true;
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.getEntry(part) != null;
        } catch (ZipException e) {
            return false;
        }
    }
}
