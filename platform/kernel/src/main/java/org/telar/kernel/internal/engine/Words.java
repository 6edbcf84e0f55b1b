// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.numbers.Phone;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.people.Person;

/**
 * The words by which people and organisations are found. They hold only {@code a-z0-9}, so that every database sorts them
 * in the same way and all that begins alike stands together.
 */
public final class Words {
    /** As long as the column. */
    public static final int LONGEST = 60;

    /** What all words of one person or organisation take at most, with a blank before each: as long as the column. */
    private static final int ALL = 900;

    private static final Pattern OTHER_LETTER = Pattern.compile("[^a-z0-9]");
    private static final Pattern NOTHING_BUT_A_NUMBER = Pattern.compile("[+\\d\\s().-]*\\d[+\\d\\s().-]*[kK]?");

    private Words() {}

    /** Of names too long to be kept whole, the last words are left out. */
    public static Set<String> of(Person person) {
        Set<String> words = new LinkedHashSet<>(ofNumber(person));
        addContact(words, person.mail(), person.phone());
        words.addAll(ofText(person.given() + " " + person.family()));
        return thatFit(words);
    }

    private static Set<String> thatFit(Set<String> words) {
        Set<String> kept = new LinkedHashSet<>();
        int length = 0;
        for (String word : words) {
            length += 1 + word.length();
            if (length <= ALL) {
                kept.add(word);
            }
        }
        return kept;
    }

    /** The word of her identity number, if it is known. */
    public static Set<String> ofNumber(Person person) {
        return person.identity().map(one -> Set.of(whole(one.number()))).orElse(Set.of());
    }

    /** The word of its legal number, if it is known. */
    public static Set<String> ofNumber(Organisation organisation) {
        return organisation.legalId().map(one -> Set.of(whole(one.number()))).orElse(Set.of());
    }

    public static Set<String> of(Organisation organisation) {
        Set<String> words = new LinkedHashSet<>(ofNumber(organisation));
        addContact(words, organisation.mail(), organisation.phone());
        words.addAll(ofText(organisation.name()));
        return thatFit(words);
    }

    /** A mail as one word; a telephone number with the country's code and without it. */
    private static void addContact(Set<String> words, String mail, String phone) {
        Stream.of(whole(mail), whole(phone), Phone.national(phone))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
    }

    /** What someone looks for: each word must be the beginning of one of those. A number with blanks in it is one word. */
    public static List<String> sought(String typed) {
        if (NOTHING_BUT_A_NUMBER.matcher(typed.strip()).matches()) {
            return List.of(whole(typed));
        }
        return Arrays.stream(typed.strip().split("\\s+"))
                .flatMap(part -> part.contains("@") ? Stream.of(whole(part)) : ofText(part).stream())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The words of a text, in its order. */
    public static Collection<String> ofText(String text) {
        return SearchKey.words(text).stream().map(Words::plain).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A text as one word. */
    static String whole(String text) {
        return plain(SearchKey.of(text).replace(" ", ""));
    }

    /** A letter of another alphabet becomes its number: beginnings stay beginnings. */
    private static String plain(String word) {
        String plain = isPlain(word)
                ? word
                : OTHER_LETTER
                        .matcher(word)
                        .replaceAll(
                                other -> "u" + Integer.toHexString(other.group().codePointAt(0)));
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isPlain(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
