// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private final Map<String, Territory> byCode = new LinkedHashMap<>();
    private final Vocabulary<Territory> names;

    Tree(String country) {
        String file = "/territories/territories-" + country.toLowerCase(Locale.ROOT) + ".csv";
        InputStream content = Objects.requireNonNull(Tree.class.getResourceAsStream(file), file);
        try (content;
                Table table = (Table) new Tables(Limits.DEFAULT).open(file, content)) {
            while (table.next() instanceof Row row) {
                Territory territory = territory(country, row);
                byCode.put(territory.code(), territory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names = Vocabulary.of(byCode.values(), territory -> List.of(territory.name(), territory.code()));
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
        List<Territory> meant = names.named(written);
        int comma = written.lastIndexOf(',');
        if (meant.isEmpty() && comma > 0) {
            String above = Vocabulary.fold(written.substring(comma + 1));
            meant = names.named(written.substring(0, comma)).stream()
                    .filter(territory -> ancestors(territory).stream()
                            .anyMatch(one -> Vocabulary.fold(one.name()).equals(above)))
                    .toList();
        }
        List<Territory> smallest = withoutThoseAround(meant);
        if (smallest.size() == 1) {
            return new Naming.One(smallest.getFirst());
        }
        return smallest.isEmpty()
                ? new Naming.None(names.near(written, TOLD).stream()
                        .map(Vocabulary.Name::spelling)
                        .toList())
                : new Naming.Several(smallest.stream().map(this::apart).toList());
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
