// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.profile.LegalPack;
import org.telar.profile.LegalPack.ConsentText;
import org.telar.profile.LegalPack.Retention;
import org.telar.profile.LegalPack.Right;
import org.telar.profile.Profile;
import org.telar.profile.Terms;

/** {@code profile-diff}: what is not the same in two profiles, one thing after the other, in the reader's language. */
record ProfileDiff(Profile one, Profile other, Sentences sentences) {
    private static final List<String> TABLES = List.of("territories.csv", "size-limits.csv", "size-units.csv");
    private static final String INDENT = "    ";

    /** @return how many things differ */
    int print(PrintStream out) throws IOException {
        Locale reader = sentences.language();
        out.println(sentences.say("launcher.diff.title", named(one), named(other)));
        int found = section(
                out, "settings", one.settings().values(), other.settings().values(), this::setting);
        for (Locale language : List.of(Locale.of("es"), Locale.ENGLISH)) {
            found += section(
                    out,
                    "terms-" + language.getLanguage(),
                    usual(one.terms(language), other.terms(language)),
                    usual(other.terms(language), one.terms(language)),
                    Function.identity());
        }
        found += section(out, "law", law(one, this::law), law(other, this::law), this::legal);
        found += section(out, "consents", law(one, this::consents), law(other, this::consents), Function.identity());
        found += section(
                out,
                "rights",
                law(one, law -> rights(law, reader)),
                law(other, law -> rights(law, reader)),
                Function.identity());
        found += section(
                out,
                "retention",
                law(one, law -> retention(law, reader)),
                law(other, law -> retention(law, reader)),
                Function.identity());
        found += section(out, "tables", tables(one), tables(other), this::table);
        out.println(sentences.say(found == 0 ? "launcher.diff.none" : "launcher.diff.count", found));
        return found;
    }

    private String named(Profile profile) {
        return profile.name(sentences.language()) + " (" + profile.id() + ")";
    }

    private int section(
            PrintStream out,
            String name,
            Map<String, String> ones,
            Map<String, String> others,
            Function<String, String> label) {
        TreeSet<String> keys = new TreeSet<>(ones.keySet());
        keys.addAll(others.keySet());
        keys.removeIf(key -> ones.getOrDefault(key, "").equals(others.getOrDefault(key, "")));
        if (!keys.isEmpty()) {
            out.println();
            out.println(sentences.say("launcher.diff." + name));
            for (String key : keys) {
                out.println("  " + label.apply(key));
                out.println(INDENT + one.id() + ": " + shown(ones.get(key)));
                out.println(INDENT + other.id() + ": " + shown(others.get(key)));
            }
        }
        return keys.size();
    }

    private String shown(@org.jspecify.annotations.Nullable String value) {
        return value == null || value.isEmpty() ? sentences.say("launcher.diff.nothing") : value;
    }

    private String setting(String key) {
        return known("launcher.diff.setting." + key, key);
    }

    private String legal(String key) {
        return known("launcher.diff.law." + key, key);
    }

    private String table(String key) {
        return known("launcher.diff.table." + key, key);
    }

    private String known(String textKey, String otherwise) {
        try {
            return sentences.say(textKey);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** Words of either profile; where one has none of its own, it says what the texts say. */
    private static Map<String, String> usual(Terms terms, Terms others) {
        Map<String, String> words = new TreeMap<>();
        others.words().keySet().forEach(word -> words.put(word, word));
        words.putAll(terms.words());
        return words;
    }

    private static Map<String, String> law(Profile profile, Function<LegalPack, Map<String, String>> part) {
        return profile.law().map(part).orElse(Map.of());
    }

    private Map<String, String> law(LegalPack law) {
        Locale reader = sentences.language();
        return Map.of(
                "name",
                law.name(reader),
                "authority",
                law.authority(reader),
                "since",
                law.law().get("since"));
    }

    private Map<String, String> consents(LegalPack law) {
        return law.consents().stream().collect(Collectors.toMap(ConsentText::code, this::consent));
    }

    private String consent(ConsentText text) {
        return sentences.say(
                "launcher.diff.consent",
                text.edition(),
                text.since(),
                text.text().in(sentences.language(), "wording").orElse(""));
    }

    private Map<String, String> rights(LegalPack law, Locale reader) {
        return law.rights().stream()
                .collect(Collectors.toMap(right -> right.name(reader), this::right, (a, b) -> a, TreeMap::new));
    }

    private String right(Right right) {
        return sentences.say(
                "launcher.diff.right" + (right.days().isEmpty() ? ".open" : right.working() ? ".working" : ""),
                right.days().map(String::valueOf).orElse(""),
                right.more(),
                standing(right.standing()),
                right.source());
    }

    private Map<String, String> retention(LegalPack law, Locale reader) {
        return law.retention().stream()
                .collect(Collectors.toMap(kept -> kept.name(reader), kept -> kept(kept, reader)));
    }

    private String kept(Retention kept, Locale reader) {
        return sentences.say("launcher.diff.kept", kept.months(), standing(kept.standing()), kept.source(reader));
    }

    private String standing(LegalPack.Standing standing) {
        return sentences.say("launcher.diff.standing." + standing.word());
    }

    private Map<String, String> tables(Profile profile) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (String name : TABLES) {
            Optional<Path> file = profile.file(name);
            if (file.isPresent()) {
                List<String> lines = Files.readAllLines(file.get());
                tables.put(name, sentences.say("launcher.diff.rows", lines.size() - 1));
            }
        }
        return tables;
    }
}
