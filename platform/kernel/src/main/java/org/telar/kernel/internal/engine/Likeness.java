// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.telar.api.Message;
import org.telar.kernel.people.Person;

/**
 * How much speaks for two people being one. The likeness of names (each word of the shorter one with its best counterpart
 * in the other, by Jaro and Winkler) leads; what else is equal adds, what else differs takes away. An equal identity
 * number outweighs all.
 *
 * @param score 0 to 1
 * @param reasons what is the same or alike, in words
 */
public record Likeness(double score, List<Message> reasons) {
    /** From here on it is worth a person's look. */
    public static final double NOTABLE = 0.7;

    private static final double SAME_IDENTITY = 0.97;
    private static final double NAME_WEIGHT = 0.75;
    private static final double ALIKE = 0.85;
    private static final double SAME_CONTACT = 0.25;
    private static final double SAME_BIRTH = 0.2;
    private static final double OTHER_BIRTH = 0.25;
    private static final double OTHER_IDENTITY = 0.3;
    private static final double SAME_WORD = 0.84;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** The same in either order. */
    public static Likeness of(Person one, Person other) {
        List<Message> reasons = new ArrayList<>();
        double names = names(words(one), words(other));
        double score = NAME_WEIGHT * names;
        if (names == 1) {
            reasons.add(Message.of("kernel.duplicate.name"));
        } else if (names >= ALIKE) {
            reasons.add(Message.of("kernel.duplicate.name-alike", other.fullName()));
        }
        if (!one.mail().isEmpty() && one.mail().equalsIgnoreCase(other.mail())) {
            score += SAME_CONTACT;
            reasons.add(Message.of("kernel.duplicate.mail"));
        }
        if (!one.phone().isEmpty() && one.phone().equals(other.phone())) {
            score += SAME_CONTACT;
            reasons.add(Message.of("kernel.duplicate.phone"));
        }
        if (one.birth().isPresent() && other.birth().isPresent()) {
            boolean same = one.birth().equals(other.birth());
            score += same ? SAME_BIRTH : -OTHER_BIRTH;
            if (same) {
                reasons.add(Message.of("kernel.duplicate.birth"));
            }
        }
        return withIdentity(one, other, score, reasons);
    }

    private static Likeness withIdentity(Person one, Person other, double score, List<Message> reasons) {
        if (one.identity().isEmpty() || other.identity().isEmpty()) {
            return new Likeness(bounded(score), reasons);
        }
        if (one.identity().equals(other.identity())) {
            reasons.addFirst(Message.of("kernel.duplicate.identity"));
            return new Likeness(bounded(Math.max(score, SAME_IDENTITY)), reasons);
        }
        boolean comparable =
                one.identity().get().kind() == other.identity().get().kind();
        return new Likeness(bounded(comparable ? score - OTHER_IDENTITY : score), reasons);
    }

    private static double bounded(double score) {
        return Math.clamp(score, 0, 1);
    }

    private static List<String> words(Person person) {
        return List.copyOf(Words.ofText(person.given() + " " + person.family()));
    }

    /** 1 for the same words in whatever order; a little less for each word that only one of them has. */
    private static double names(List<String> one, List<String> other) {
        boolean first = one.size() != other.size()
                ? one.size() < other.size()
                : one.toString().compareTo(other.toString()) <= 0; // the same in either order
        List<String> fewer = first ? one : other;
        List<String> rest = new ArrayList<>(first ? other : one);
        if (fewer.isEmpty()) {
            return 0;
        }
        int lacking = rest.size() - fewer.size();
        double sum = 0;
        for (String word : fewer) {
            String best = rest.stream()
                    .max((a, b) -> Double.compare(alike(word, a), alike(word, b)))
                    .orElseThrow();
            double likeness = alike(word, best);
            sum += likeness >= SAME_WORD ? likeness : 0;
            rest.remove(best);
        }
        double matched = sum / fewer.size();
        return fewer.size() == 1 && lacking > 0 ? matched / 2 : matched * (1 - 0.05 * lacking);
    }

    private static double alike(String one, String other) {
        return new JaroWinklerSimilarity().apply(one, other);
    }
}
