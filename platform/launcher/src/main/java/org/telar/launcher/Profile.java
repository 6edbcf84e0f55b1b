// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.telar.profile.ProfileFolders;

/**
 * What a country office starts with.
 *
 * @param country ISO 3166-1 alpha-2, or nothing
 * @param folders all profiles of distribution and home, for the container
 * @param modules ids of those to switch on
 */
record Profile(String name, String country, ProfileFolders folders, SortedSet<String> modules) {
    static Profile read(Distribution distribution, Home home, String name, Optional<List<String>> chosen)
            throws IOException, Refusal {
        ProfileFolders folders = folders(distribution, home);
        SortedSet<String> there = distribution.modules();
        org.telar.profile.Profile profile = checked(folders, name);
        List<String> wished = profile.modules();
        SortedSet<String> modules = new TreeSet<>(chosen.orElse(wished));
        if (chosen.isPresent()) {
            modules.retainAll(there);
        } else if (wished.equals(List.of(org.telar.profile.Profile.EVERY_MODULE))) {
            modules = there;
        }
        for (String module : modules) {
            if (!there.contains(module)) {
                throw new Refusal(
                        Refusal.NOT_POSSIBLE, "launcher.profile.module", name, module, String.join(", ", there));
            }
        }
        return new Profile(name, profile.country().orElse(""), folders, modules);
    }

    /** Of the distribution, and before them those of the home. */
    static ProfileFolders folders(Distribution distribution, Home home) {
        return new ProfileFolders(List.of(distribution.profiles(), home.profiles()));
    }

    /** Read whole, so that a slip in a file is told here and not by a page that fails. */
    static org.telar.profile.Profile checked(ProfileFolders folders, String name) throws Refusal {
        try {
            org.telar.profile.Profile profile = folders.find(name)
                    .orElseThrow(() -> new Refusal(Refusal.NOT_POSSIBLE, "launcher.profile", name, names(folders)));
            profile.terms(Locale.ENGLISH);
            profile.terms(Locale.of("es"));
            profile.law();
            return profile;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.profile.broken", name, e.getMessage());
        }
    }

    private static String names(ProfileFolders folders) {
        return folders.all().stream().map(org.telar.profile.Profile::id).collect(Collectors.joining(", "));
    }

    /** For the container: where the profiles are. */
    String roots() {
        return folders.roots().stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
