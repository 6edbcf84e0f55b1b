// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.SearchProvider;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.Place;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.venues.Venue;

/**
 * Programmes, waves, venues and documents by the beginnings of the words of their names; waves and documents also with
 * words of their programme's, as “ola 1” is in each. An office has hundreds of them, not millions: it looks at all.
 */
@Component
public final class ProgrammeSearch implements SearchProvider {
    private final Tables tables;
    private final Places places;

    @Activate
    public ProgrammeSearch(@Reference Tables tables, @Reference Places places) {
        this.tables = tables;
        this.places = places;
    }

    @Override
    public List<Found> search(User user, String words, int most) {
        List<String> sought = SearchKey.words(words);
        if (sought.isEmpty() || !user.may(ProgrammePermissions.SEE)) {
            return List.of();
        }
        return everything(user).stream()
                .filter(found -> isMeant(found, sought))
                .sorted(Comparator.comparing((Found found) -> !begins(found.title(), sought.getFirst()))
                        .thenComparing(found -> SearchKey.of(found.title()))
                        .thenComparing(Found::path))
                .limit(most)
                .toList();
    }

    /** Every word begins a word of its name or of what it belongs to, at least one of them a word of its name. */
    private static boolean isMeant(Found found, List<String> sought) {
        List<String> title = SearchKey.words(found.title());
        List<String> detail = SearchKey.words(found.detail());
        return sought.stream().anyMatch(word -> isIn(title, word))
                && sought.stream().allMatch(word -> isIn(title, word) || isIn(detail, word));
    }

    private static boolean isIn(List<String> words, String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }

    private static boolean begins(String title, String word) {
        return SearchKey.of(title).startsWith(word);
    }

    private List<Found> everything(User user) {
        return tables.as(user, ProgrammePermissions.SEE, () -> within(user));
    }

    private List<Found> within(User user) {
        List<Stored<Programme>> programmes = tables.programmes().all();
        Map<Long, String> names = programmes.stream()
                .collect(Collectors.toMap(Stored::id, stored -> stored.value().name()));
        Function<Long, String> name = id -> names.getOrDefault(id, "");
        List<Found> all = new ArrayList<>();
        programmes.forEach(one -> all.add(found("programme", one.value().name(), place(one.value()), one.id() + "")));
        tables.waves().all().stream()
                .map(Stored::value)
                .forEach(one ->
                        all.add(found("wave", one.name(), name.apply(one.programme()), one.programme() + "/waves")));
        tables.venues()
                .all()
                .forEach(one -> all.add(found("venue", one.value().name(), place(one.value()), "venue/" + one.id())));
        if (user.may(ProgrammePermissions.SEE_DOCUMENTS)) {
            tables.as(user, ProgrammePermissions.SEE_DOCUMENTS, tables.documents()::all).stream()
                    .map(Stored::value)
                    .forEach(one -> all.add(found(
                            "document", one.title(), name.apply(one.programme()), one.programme() + "/documents")));
        }
        return all;
    }

    private static Found found(String kind, String title, String detail, String path) {
        return new Found("programme." + kind, title, detail, "programme/" + path);
    }

    private String place(Programme programme) {
        return places.name(programme.country()).orElse(programme.country());
    }

    private String place(Venue venue) {
        Place place = new Place(venue.country(), venue.territory().orElse(""));
        return places.name(place.code()).orElse(venue.country());
    }
}
