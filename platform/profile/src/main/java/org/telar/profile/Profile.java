// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One country as its folder describes it. The profile that the installation works by is an OSGi service; it goes and
 * another one comes when an administrator chooses another country. Immutable.
 *
 * @param id the folder's name, for instance {@code cl}
 * @param folder with {@code profile.properties} and what else the country brings
 */
public record Profile(String id, Path folder, Settings settings) {
    /** In a list of modules: every one that there is. */
    public static final String EVERY_MODULE = "*";

    private static final Locale SPANISH = Locale.of("es");

    /** @throws IllegalArgumentException naming file, key and value of what cannot be used */
    public static Profile read(Path folder) {
        Profile profile = new Profile(
                folder.getFileName().toString(), folder, Settings.read(folder.resolve(ProfileFolders.DESCRIPTION)));
        profile.zone();
        profile.currency();
        profile.language();
        return profile;
    }

    /** For people: {@code Colombia}. */
    public String name(Locale reader) {
        return settings.in(reader, "name").orElse(id);
    }

    /** One sentence about whom it is for. */
    public String description(Locale reader) {
        return settings.in(reader, "description").orElse("");
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return settings.find("country");
    }

    public ZoneId zone() {
        return settings.as("timezone", ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    public Optional<Currency> currency() {
        return settings.as("currency", Currency::getInstance);
    }

    /** Of those who have not chosen one: pages before sign-in, the first administrator. */
    public Locale language() {
        return settings.as("language", known()).orElse(SPANISH);
    }

    /** Languages that are offered, the usual one first. */
    public List<Locale> languages() {
        return Stream.concat(
                        Stream.of(language()),
                        settings.list("languages").stream().map(Locale::forLanguageTag))
                .distinct()
                .toList();
    }

    private static Function<String, Locale> known() {
        return tag -> {
            Locale language = Locale.forLanguageTag(tag);
            if (language.getISO3Language().isEmpty()) {
                throw new IllegalArgumentException("no language");
            }
            return language;
        };
    }

    /** A folder of {@code branding}. */
    public Optional<String> brand() {
        return settings.find("brand");
    }

    /** Ids of the modules that an office of this country starts with, or {@link #EVERY_MODULE}. */
    public List<String> modules() {
        return settings.list("modules");
    }

    /** The words of this country in texts of this language. */
    public Terms terms(Locale language) {
        Path file = folder.resolve("terms_" + language.getLanguage() + ".properties");
        return Files.isRegularFile(file) ? Terms.read(file) : Terms.NONE;
    }

    /** Empty when the folder has no law: then nothing is said and nothing is put to people for consent. */
    public Optional<LegalPack> law() {
        Path law = folder.resolve("law");
        return Files.isDirectory(law) ? Optional.of(LegalPack.read(law)) : Optional.empty();
    }

    /** A file of this country, for instance {@code territories.csv}. */
    public Optional<Path> file(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }
}
