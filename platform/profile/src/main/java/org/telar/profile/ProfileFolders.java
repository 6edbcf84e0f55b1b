// SPDX-License-Identifier: Apache-2.0
package org.telar.profile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The profiles that an installation has: those of the distribution, and beside them or in their place those of its home.
 * What is asked for is read anew, so that files can be added at any time.
 *
 * @param roots folders of profiles; of two with the same name the later one counts
 */
public record ProfileFolders(List<Path> roots) {
    /** System property: the roots, joined as a class path is. */
    public static final String PROPERTY = "telar.profiles";

    static final String DESCRIPTION = "profile.properties";

    /** Those that {@link #PROPERTY} names. */
    public static ProfileFolders installed() {
        return new ProfileFolders(Stream.of(System.getProperty(PROPERTY, "").split(File.pathSeparator))
                .filter(root -> !root.isBlank())
                .map(Path::of)
                .toList());
    }

    /** In order of their ids; one that cannot be read is left out, and the log says why. */
    public List<Profile> all() {
        return folders().values().stream()
                .flatMap(folder -> {
                    try {
                        return Stream.of(Profile.read(folder));
                    } catch (IllegalArgumentException | UncheckedIOException e) {
                        System.getLogger(ProfileFolders.class.getName())
                                .log(System.Logger.Level.ERROR, "A profile is left out: " + e.getMessage());
                        return Stream.empty();
                    }
                })
                .toList();
    }

    private Map<String, Path> folders() {
        Map<String, Path> folders = new TreeMap<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> inside = Files.list(root)) {
                    inside.filter(folder -> Files.isRegularFile(folder.resolve(DESCRIPTION)))
                            .forEach(folder -> folders.put(folder.getFileName().toString(), folder));
                } catch (IOException e) {
                    throw new UncheckedIOException("Profiles in " + root + " cannot be read", e);
                }
            }
        }
        return folders;
    }

    /**
     * The laws of all countries that a profile describes, by ISO 3166-1 alpha-2.
     *
     * @param chosen its law counts for its country, whatever other profiles of that country say
     * @throws IllegalArgumentException naming file, key and value of what cannot be used in a law
     */
    public Map<String, LegalPack> laws(Profile chosen) {
        Map<String, LegalPack> laws = new TreeMap<>();
        Stream.concat(Stream.of(chosen), all().stream())
                .forEach(profile -> profile.country()
                        .filter(country -> !laws.containsKey(country))
                        .ifPresent(country -> profile.law().ifPresent(law -> laws.put(country, law))));
        return laws;
    }

    /** @throws IllegalArgumentException naming file, key and value of what cannot be used in it */
    public Optional<Profile> find(String id) {
        return Optional.ofNullable(folders().get(id)).map(Profile::read);
    }

    /** A file that the profile of this country brings, whichever profile the installation works by. */
    public Optional<Path> file(String country, String name) {
        return all().stream()
                .filter(profile -> profile.country().equals(Optional.of(country)))
                .flatMap(profile -> profile.file(name).stream())
                .findFirst();
    }

    /** Countries whose profile brings this file, ISO 3166-1 alpha-2, in order. */
    public List<String> countriesWith(String name) {
        return all().stream()
                .filter(profile -> profile.file(name).isPresent())
                .flatMap(profile -> profile.country().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
