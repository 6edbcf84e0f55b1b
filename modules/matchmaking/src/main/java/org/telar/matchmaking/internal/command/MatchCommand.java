// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Message;
import org.telar.kernel.Territories;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.People;
import org.telar.matchmaking.internal.roster.PlaceCell;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.matchmaking.internal.store.Places;
import org.telar.ui.intake.ListFile;

/** {@code telar match}: the lists that the screen takes, and a table of pairs with their reasons. */
final class MatchCommand implements Command {
    private static final List<String> COUNTRIES = List.of("CL", "CO", "MX");
    private static final Set<String> OPTIONS = Set.of("--mentors", "--mentees", "--rules", "--out");
    private static final int PROBLEMS_TOLD = 20;

    private final Locale language;
    private final RosterReader lists;

    MatchCommand(Locale language) {
        this.language = language;
        Territories territories = Territories.official();
        lists = new RosterReader(new PlaceCell(territories, new Places(territories), COUNTRIES));
    }

    @Override
    public List<Message> run(List<String> words) throws IOException, NotPossible {
        Map<String, String> options = options(words);
        Path out = Path.of(required(options, "--out"));
        Optional<String> rules = Optional.ofNullable(options.get("--rules"));
        Policy policy = rules.isPresent() ? PolicyFile.read(readable(rules.get())) : Policy.standard();
        List<Named<Mentor>> mentors = new ArrayList<>();
        List<Named<Mentee>> mentees = new ArrayList<>();
        List<Message> problems = new ArrayList<>(read(lists.mentors(), required(options, "--mentors"), mentors));
        problems.addAll(read(lists.mentees(), required(options, "--mentees"), mentees));
        if (!problems.isEmpty()) {
            throw new NotPossible(problems);
        }
        People people = new People(mentors, mentees);
        Matchmaker matchmaker = new Matchmaker(policy);
        if (!(matchmaker.match(people.wave()) instanceof Matching matching)) {
            throw new IllegalStateException("A wave without pins has a matching");
        }
        new PairsFile(people, policy, language).write(out, matching);
        return List.of(
                Message.of(
                        "matchmaking.command.match.matched",
                        matching.summary().matched(),
                        matching.summary().mentees(),
                        matching.summary().mentors()),
                Message.of(
                        "matchmaking.command.match.total",
                        matching.summary().total(),
                        Math.round(matching.summary().mean()),
                        matching.summary().maxScore()),
                Message.of(
                        matching.certificate().holds()
                                ? "matchmaking.command.match.proved"
                                : "matchmaking.command.match.unproved"),
                Message.of("matchmaking.command.match.written", out.toString()));
    }

    private static Map<String, String> options(List<String> words) throws NotPossible {
        Map<String, String> options = new HashMap<>();
        for (int place = 0; place < words.size(); place += 2) {
            if (!OPTIONS.contains(words.get(place)) || place + 1 == words.size()) {
                throw new NotPossible("matchmaking.command.match.usage");
            }
            options.put(words.get(place), words.get(place + 1));
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) throws NotPossible {
        String value = options.get(name);
        if (value == null) {
            throw new NotPossible("matchmaking.command.match.usage");
        }
        return value;
    }

    private static Path readable(String name) throws NotPossible {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new NotPossible("matchmaking.command.file", name);
        }
        return file;
    }

    /** @return what is wrong with the file; nobody is read then */
    private static <T> List<Message> read(ListFile<Named<T>> list, String name, List<Named<T>> people)
            throws IOException, NotPossible {
        Path file = readable(name);
        String fileName = file.getFileName().toString();
        return switch (list.check(fileName, file, share -> {}, () -> false)) {
            case ListFile.Check.Unreadable<Named<T>> unreadable -> List.of(unreadable.reason());
            case ListFile.Check.Read<Named<T>> read -> {
                if (read.canBeBroughtIn()) {
                    list.rows(fileName, file, row -> {}, () -> false).forEach(people::add);
                    yield List.of();
                }
                yield read.problems().isEmpty()
                        ? List.of(Message.of("matchmaking.command.match.empty", fileName))
                        : read.problems().stream()
                                .limit(PROBLEMS_TOLD)
                                .map(problem -> problem.sentence())
                                .toList();
            }
        };
    }
}
