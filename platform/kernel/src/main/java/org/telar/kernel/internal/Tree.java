// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telar.exchange.Limits;
import org.telar.exchange.Row;
import org.telar.exchange.Table;
import org.telar.exchange.Tables;
import org.telar.exchange.columns.Vocabulary;
import org.telar.kernel.Territories.Naming;
import org.telar.kernel.Territory;

/** The territories of one country. */
final class Tree {
    private static final int TOLD = 3;

    /** An official name's second part, which people leave out: {@code Bogotá, D.C.}, {@code Sotará - Paispamba}. */
    private static final Pattern SECOND_PART = Pattern.compile("(, | - ).*");

    /** A code whose leading zero is gone, as spreadsheet programs make it. */
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{1,4}");

    private final Map<String, Territory> byCode = new LinkedHashMap<>();
    private final Vocabulary<Territory> names;

    /** @param file the country's territories: see features/profiles */
    Tree(String country, Path file) {
        try (InputStream content = Files.newInputStream(file);
                Table table = (Table) new Tables(Limits.DEFAULT).open(file.toString(), content)) {
            while (table.next() instanceof Row row) {
                Territory territory = territory(country, row);
                byCode.put(territory.code(), territory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names = Vocabulary.of(byCode.values(), Tree::spellings);
    }

    private static List<String> spellings(Territory territory) {
        String first = SECOND_PART.matcher(territory.name()).replaceFirst("");
        return Stream.of(territory.name(), first, territory.code()).distinct().toList();
    }

    private static Territory territory(String country, Row row) {
        String parent = row.cell(1).text();
        return new Territory(
                country,
                row.cell(0).text(),
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                row.cell(2).text(),
                row.cell(3).text(),
                degrees(row.cell(4).text()),
                degrees(row.cell(5).text()));
    }

    private static double degrees(String written) {
        return written.isEmpty() ? Double.NaN : Double.parseDouble(written);
    }

    List<Territory> all() {
        return List.copyOf(byCode.values());
    }

    Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Territory> ancestors(Territory territory) {
        List<Territory> above = new ArrayList<>();
        Optional<Territory> next = territory.parent().flatMap(this::find);
        while (next.isPresent()) {
            above.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return above;
    }

    Naming named(String written) {
        List<Territory> smallest = withoutThoseAround(meant(written));
        if (smallest.size() == 1) {
            return new Naming.One(smallest.getFirst());
        }
        return smallest.isEmpty()
                ? new Naming.None(near(written))
                : new Naming.Several(smallest.stream().map(this::apart).toList());
    }

    private List<Territory> meant(String written) {
        List<Territory> named = names.named(written);
        if (!named.isEmpty()) {
            return named;
        }
        if (SHORT_CODE.matcher(written.strip()).matches()) {
            return names.named("0" + written.strip());
        }
        int comma = written.lastIndexOf(',');
        return comma > 0 ? within(written.substring(0, comma), written.substring(comma + 1)) : List.of();
    }

    private List<Territory> within(String name, String nameAround) {
        List<Territory> around = names.named(nameAround);
        return names.named(name).stream()
                .filter(territory -> ancestors(territory).stream().anyMatch(around::contains))
                .toList();
    }

    /** Names that go on where the written one ends, then those that differ by a slip. */
    private List<String> near(String written) {
        return Stream.concat(names.startingWith(written, TOLD).stream(), names.near(written, TOLD).stream())
                .map(name -> name.thing().name())
                .distinct()
                .limit(TOLD)
                .toList();
    }

    private List<Territory> withoutThoseAround(List<Territory> meant) {
        return meant.stream()
                .filter(one ->
                        meant.stream().noneMatch(other -> ancestors(other).contains(one)))
                .toList();
    }

    /** The name with that of the first level, which tells most namesakes apart; the code where it does not. */
    private String apart(Territory territory) {
        List<Territory> above = ancestors(territory);
        if (above.isEmpty()) {
            return territory.name();
        }
        String top = above.getLast().name();
        boolean clear = names.named(territory.name()).stream()
                        .filter(one -> ancestors(one).contains(above.getLast()))
                        .count()
                == 1;
        return clear ? territory.name() + ", " + top : territory.code();
    }
}
