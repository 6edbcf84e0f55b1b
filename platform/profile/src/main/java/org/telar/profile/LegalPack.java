// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a country's law asks of those who keep personal data, as far as Telar needs it. Each figure says whether it stands
 * in the law or is a proposal that an office must have checked.
 *
 * @param law {@code law.properties}: name, authority, since when
 * @param consents what people are asked to agree to, in order of their codes
 */
public record LegalPack(Settings law, List<ConsentText> consents, List<Retention> retention, List<Right> rights) {
    /** How sure a figure is. */
    public enum Standing {
        /** It stands in the source that is cited. */
        LAW,
        /** It is believed to stand there; someone of the office must read it before it is relied on. */
        TO_CHECK,
        /** The law leaves it open; this is what Telar proposes, and the office decides. */
        PROPOSAL;

        static Standing of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** The word in the files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What personal data is to be used for, as it is put to people.
     *
     * @param edition from 1; a changed text is a new edition
     * @param text with {@code title.es}, {@code wording.es} and so on, and {@code source}
     */
    public record ConsentText(String code, int edition, LocalDate since, Standing standing, Settings text) {
        static ConsentText read(Path file) {
            Settings text = Settings.read(file);
            return new ConsentText(
                    file.getFileName().toString().replaceFirst("\\.properties$", ""),
                    text.as("edition", Integer::parseInt).orElse(1),
                    text.as("since", LocalDate::parse).orElseThrow(() -> missing(file, "since")),
                    standingOf(text, "standing"),
                    text);
        }

        /** BCP 47, of those in which it has both title and wording. */
        public List<String> languages() {
            return text.values().keySet().stream()
                    .filter(key -> key.startsWith("wording."))
                    .map(key -> key.substring("wording.".length()))
                    .filter(language -> text.find("title." + language).isPresent())
                    .toList();
        }
    }

    /** @param months after the end of what it is kept for */
    public record Retention(String code, int months, Standing standing, Settings text) {
        public String name(Locale reader) {
            return text.in(reader, code + ".name").orElse(code);
        }

        /** What asks for it. */
        public String source(Locale reader) {
            return text.in(reader, code + ".source").orElseThrow(() -> missing(text.file(), code + ".source"));
        }
    }

    /**
     * What a person may ask of those who keep her data.
     *
     * @param days until she must have an answer; empty when the law names none
     * @param working whether Saturdays, Sundays and holidays do not count
     * @param more days by which it may be put off once, when she is told why; 0 for none
     */
    public record Right(
            String code,
            Optional<Integer> days,
            boolean working,
            int more,
            Standing standing,
            String source,
            Settings text) {
        public String name(Locale reader) {
            return text.in(reader, code + ".name").orElse(code);
        }
    }

    static LegalPack read(Path folder) {
        Settings retention = Settings.read(folder.resolve("retention.properties"));
        Settings rights = Settings.read(folder.resolve("rights.properties"));
        return new LegalPack(
                Settings.read(folder.resolve("law.properties")),
                consents(folder.resolve("consents")),
                codes(retention).stream()
                        .map(code -> retention(code, retention))
                        .toList(),
                codes(rights).stream().map(code -> right(code, rights)).toList());
    }

    public String name(Locale reader) {
        return law.in(reader, "name").orElseThrow(() -> missing(law.file(), "name"));
    }

    /** Who watches over it. */
    public String authority(Locale reader) {
        return law.in(reader, "authority").orElse("");
    }

    /** What the office must know before it relies on this. */
    public String note(Locale reader) {
        return law.in(reader, "note").orElse("");
    }

    private static List<ConsentText> consents(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .map(ConsentText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Consents in " + folder + " cannot be read", e);
        }
    }

    private static Set<String> codes(Settings settings) {
        Set<String> codes = new TreeSet<>();
        settings.values().keySet().forEach(key -> codes.add(key.substring(0, (key + ".").indexOf('.'))));
        return codes;
    }

    private static Retention retention(String code, Settings file) {
        Retention read = new Retention(
                code,
                file.as(code + ".months", LegalPack::months).orElseThrow(() -> missing(file.file(), code + ".months")),
                standingOf(file, code + ".standing"),
                file);
        read.source(Locale.ROOT);
        return read;
    }

    /** @throws IllegalArgumentException when it is no time */
    public static int months(String written) {
        int months = Integer.parseInt(written.strip());
        if (months < 1) {
            throw new IllegalArgumentException("at least one month");
        }
        return months;
    }

    private static Right right(String code, Settings file) {
        return new Right(
                code,
                file.as(code + ".days", Integer::parseInt),
                file.find(code + ".counted").orElse("calendar").equals("working"),
                file.as(code + ".more", Integer::parseInt).orElse(0),
                standingOf(file, code + ".standing"),
                file.get(code + ".source"),
                file);
    }

    private static Standing standingOf(Settings file, String key) {
        return file.as(key, Standing::of).orElseThrow(() -> missing(file.file(), key));
    }

    private static IllegalArgumentException missing(Path file, String key) {
        return new IllegalArgumentException(file + ": " + key + " is missing");
    }
}
