// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.grid.Grid;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.matchmaking.engine.people.Block;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Named;

/** A list of mentors or of mentees, with all that they told. */
final class PeopleGrid<T> extends Grid<Named<T>> {
    private final Words words = new Words(getLocale(), this::getTranslation);

    private PeopleGrid() {
        setColumnReorderingAllowed(true);
    }

    static PeopleGrid<Mentor> ofMentors() {
        PeopleGrid<Mentor> grid = new PeopleGrid<>();
        grid.codeAndName(Mentor::code);
        grid.column("matchmaking.column.capacity", Mentor::capacity);
        grid.column("matchmaking.column.topics", mentor -> grid.words(Catalogue.TOPIC, mentor.topics()));
        grid.profile(Mentor::profile);
        return grid;
    }

    static PeopleGrid<Mentee> ofMentees() {
        PeopleGrid<Mentee> grid = new PeopleGrid<>();
        grid.codeAndName(Mentee::code);
        grid.column(
                "matchmaking.column.kind",
                mentee -> grid.words.word(Catalogue.KIND, mentee.kind().code()));
        grid.column("matchmaking.column.topics", mentee -> grid.words(Catalogue.TOPIC, mentee.topics()));
        grid.profile(Mentee::profile);
        return grid;
    }

    private void codeAndName(Function<T, String> code) {
        column("matchmaking.column.code", code);
        addColumn(Named::name)
                .setHeader(getTranslation("matchmaking.column.name"))
                .setAutoWidth(true)
                .setResizable(true);
    }

    private void profile(Function<T, Profile> profile) {
        column(
                "matchmaking.column.languages",
                who -> words(Catalogue.LANGUAGE, profile.apply(who).languages()));
        column(
                "matchmaking.column.availability",
                who -> words(
                        Catalogue.BLOCK,
                        profile.apply(who).availability().blocks().stream()
                                .map(Block::code)
                                .toList()));
        column(
                "matchmaking.column.modes",
                who -> words(
                        Catalogue.MODE,
                        profile.apply(who).modes().stream()
                                .map(DeliveryMode::code)
                                .toList()));
    }

    private void column(String titleKey, Function<T, ?> value) {
        addColumn(person -> value.apply(person.who()))
                .setHeader(getTranslation(titleKey))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private String words(Catalogue catalogue, Collection<String> codes) {
        return codes.stream().map(code -> words.word(catalogue, code)).collect(Collectors.joining(", "));
    }
}
