// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.UnmatchedCost;
import org.telar.matchmaking.engine.scoring.CommonAvailability;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Preset;
import org.telar.matchmaking.engine.scoring.Rule;
import org.telar.matchmaking.engine.scoring.Rules;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.Weights;

/**
 * How to match, as a text file of lines {@code name = value}: {@code preset}, {@code weight.NAME} (points), {@code
 * rule.NAME} ({@code on}, {@code off}, for availability a number of blocks) and {@code unmatched} ({@code first} or points).
 */
final class PolicyFile {
    private static final String CRITERION = "matchmaking.criterion.";
    private static final String RULE = "matchmaking.rule.";
    private static final int MOST_BLOCKS = 21;
    private static final int MOST_COST = 1_000_000_000;

    private Weights weights = Criteria.standardWeights();
    private final List<Rule> rules = new ArrayList<>(Rules.standard());
    private UnmatchedCost unmatched = new UnmatchedCost.MatchingFirst();

    private PolicyFile() {}

    static Policy read(Path file) throws IOException, NotPossible {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        PolicyFile policy = new PolicyFile();
        Optional<String> preset = Optional.ofNullable(lines.getProperty("preset"));
        if (preset.isPresent()) {
            policy.weights = Preset.of(preset.get().strip())
                    .orElseThrow(() -> flaw("preset", preset.get()))
                    .weights();
            lines.remove("preset");
        }
        for (String name : new TreeSet<>(lines.stringPropertyNames())) {
            policy.set(name, lines.getProperty(name).strip());
        }
        return new Policy(new Scoring(Criteria.standard(), policy.weights, policy.rules), policy.unmatched);
    }

    private void set(String name, String value) throws NotPossible {
        if (name.startsWith("weight.")) {
            String criterion = CRITERION + name.substring("weight.".length());
            if (!weights.points().containsKey(criterion)) {
                throw flaw(name, value);
            }
            weights = weights.with(criterion, number(name, value, 0, Weights.MOST));
        } else if (name.startsWith("rule.")) {
            setRule(name, RULE + name.substring("rule.".length()), value);
        } else if (name.equals("unmatched")) {
            unmatched = value.equals("first")
                    ? new UnmatchedCost.MatchingFirst()
                    : new UnmatchedCost.Points(number(name, value, 1, MOST_COST));
        } else {
            throw flaw(name, value);
        }
    }

    private void setRule(String name, String key, String value) throws NotPossible {
        int place = rules.stream().map(Rule::key).toList().indexOf(key);
        boolean known = Rules.standard().stream().anyMatch(rule -> rule.key().equals(key));
        if (!known || place < 0) {
            throw flaw(name, value);
        }
        if (value.equals("off")) {
            rules.remove(place);
        } else if (rules.get(place) instanceof CommonAvailability && !value.equals("on")) {
            rules.set(place, new CommonAvailability(number(name, value, 0, MOST_BLOCKS)));
        } else if (!value.equals("on")) {
            throw flaw(name, value);
        }
    }

    private static int number(String name, String value, int least, int most) throws NotPossible {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as any other value that does not fit
        }
        throw flaw(name, value);
    }

    private static NotPossible flaw(String name, String value) {
        return new NotPossible("matchmaking.command.rules", name, value);
    }
}
