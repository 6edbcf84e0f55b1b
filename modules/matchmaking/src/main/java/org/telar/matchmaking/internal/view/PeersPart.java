// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.Block;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.engine.tutors.PeerGroups.Group;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.WaveEntry;

/** Peer mentoring: whether mentees of one mentor meet her together, and who would meet with whom. */
final class PeersPart extends Div {
    private static final List<Integer> SIZES = List.of(0, 2, 3, 4, 5, 6, 7, 8);

    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Words words;
    private final Div result = new Div();
    private final Map<String, String> names = new HashMap<>();

    PeersPart(MatchmakingServices services, User user, Explained explained, Words words) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.words = words;
        addClassName("telar-stack");
        result.addClassName("telar-stack");
        explained.people().mentors().forEach(one -> names.put(one.who().code(), one.name()));
        explained.people().mentees().forEach(one -> names.put(one.who().code(), one.name()));
        long wave = explained.draft().wave();
        Select<Integer> most = new Select<>();
        most.setLabel(getTranslation("matchmaking.peers.most"));
        most.setItems(SIZES);
        most.setItemLabelGenerator(size -> getTranslation("matchmaking.peers.size", size));
        most.setWidth("min(24rem, 100%)");
        most.setValue(now(wave));
        most.setReadOnly(!services.waves().mayMatch(user));
        most.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                services.waves().meetInGroups(user, wave, change.getValue()).ifPresent(reason -> {
                    Notice.warn(this, reason);
                    most.setValue(now(wave));
                });
                show();
            }
        });
        add(new Paragraph(getTranslation("matchmaking.peers.explain")), most, result);
        show();
    }

    private int now(long wave) {
        return services.waves().wave(user, wave).map(WaveEntry::peers).orElse(0);
    }

    private void show() {
        result.removeAll();
        List<Group> groups = services.drafts().peerGroups(user, explained);
        if (groups.isEmpty()) {
            return;
        }
        int mentees = groups.stream().mapToInt(group -> group.mentees().size()).sum();
        long alone =
                groups.stream().filter(group -> group.mentees().size() == 1).count();
        result.add(
                new Figures()
                        .add(groups.size() - alone, getTranslation("matchmaking.peers.groups"))
                        .add(alone, getTranslation("matchmaking.peers.alone"))
                        .add(
                                getTranslation("matchmaking.tutors.of", groups.size(), mentees),
                                getTranslation("matchmaking.peers.meetings")),
                grid(groups));
    }

    private Grid<Group> grid(List<Group> groups) {
        Grid<Group> grid = new Grid<>();
        grid.addColumn(group -> names.getOrDefault(group.mentor(), group.mentor()))
                .setHeader(getTranslation("matchmaking.mentor"))
                .setSortable(true);
        grid.addColumn(group -> group.mentees().stream()
                        .map(code -> names.getOrDefault(code, code))
                        .collect(Collectors.joining(", ")))
                .setHeader(getTranslation("matchmaking.group.mentees"))
                .setFlexGrow(2);
        grid.addColumn(group -> time(group.time())).setHeader(getTranslation("matchmaking.peers.when"));
        grid.addThemeName("wrap-cell-content");
        grid.setAriaLabel(getTranslation("matchmaking.draft.peers"));
        grid.setSelectionMode(SelectionMode.NONE);
        grid.setHeight("max(24rem, 60vh)");
        grid.setItems(groups);
        return grid;
    }

    private String time(Availability time) {
        return time.size() == 0
                ? getTranslation("matchmaking.peers.no-time")
                : time.blocks().stream()
                        .map(Block::code)
                        .map(code -> words.word(Catalogue.BLOCK, code))
                        .collect(Collectors.joining(", "));
    }
}
