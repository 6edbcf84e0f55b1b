// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.columns.CellParser;
import org.telar.exchange.columns.Parsed;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.organisations.Ownership.Owner;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;

/**
 * Owners who are known as people, each by her whole name or identity number with her share in percent, apart by
 * semicolons: {@code Rosa Quilodrán 60 %; 12.345.678-5: 40}. The largest share comes first, as they are stored.
 *
 * @param named people who have these words
 */
public record OwnersCell(Function<String, List<Stored<Person>>> named) implements CellParser<List<Owner>> {
    /** Of a share, behind the point: as many as are stored. */
    static final int DIGITS = 4;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern OWNER = Pattern.compile("(.+?)[\\s:=]+(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?");

    private static final int NAMESAKES = 50;

    /** Looks among the people whom this user may see. */
    public static OwnersCell among(People people, User user) {
        return new OwnersCell(words -> user.may(People.SEE) ? people.named(user, words, NAMESAKES) : List.of());
    }

    @Override
    public Parsed<List<Owner>> parse(Cell cell) {
        List<Owner> owners = new ArrayList<>();
        for (String part : cell.text().split(";")) {
            if (!part.isBlank()) {
                switch (owner(part.strip())) {
                    case Parsed.Value<Owner> owner -> owners.add(owner.value());
                    case Parsed.Fault<Owner> fault -> {
                        return new Parsed.Fault<>(fault.message());
                    }
                }
            }
        }
        BigDecimal sum = owners.stream().map(Owner::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(ALL) > 0
                ? Parsed.fault("kernel.flaw.shares", sum)
                : Parsed.of(owners.stream()
                        .sorted(Comparator.comparing(Owner::share).reversed())
                        .toList());
    }

    private Parsed<Owner> owner(String written) {
        Matcher parts = OWNER.matcher(written);
        if (!parts.matches()) {
            return Parsed.fault("kernel.intake.owner.shape", written);
        }
        BigDecimal share = new BigDecimal(parts.group(2).replace(',', '.')).setScale(DIGITS);
        if (share.signum() == 0 || share.compareTo(ALL) > 0) {
            return new Parsed.Fault<>(Message.of("kernel.flaw.owner-share"));
        }
        String who = parts.group(1).strip();
        List<Stored<Person>> meant = named.apply(who).stream()
                .filter(person -> isMeant(person.value(), who))
                .toList();
        return meant.size() == 1
                ? Parsed.of(new Owner(meant.getFirst().id(), share))
                : Parsed.fault("kernel.intake.owner." + (meant.isEmpty() ? "unknown" : "several"), who);
    }

    private static boolean isMeant(Person person, String who) {
        Optional<String> number = person.identity().flatMap(one -> one.kind().canonical(who));
        return number.isPresent() && number.equals(person.identity().map(one -> one.number()))
                || SearchKey.of(person.fullName()).equals(SearchKey.of(who));
    }
}
