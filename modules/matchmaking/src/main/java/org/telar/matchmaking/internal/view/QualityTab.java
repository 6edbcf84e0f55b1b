// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.telar.api.User;
import org.telar.matchmaking.engine.Matching.Load;
import org.telar.matchmaking.engine.PoolQuality;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.People;
import org.telar.matchmaking.internal.Terms;
import org.telar.ui.LongWork;

/** What stands in the way of a good matching: facts that are missing, topics that few offer, mentors whom all need. */
final class QualityTab extends Div {
    private static final int SHOWN = 12;

    private final Words words = new Words(getLocale(), this::getTranslation);
    private final Map<String, String> names = new HashMap<>();

    QualityTab(MatchmakingServices services, long wave, User user) {
        addClassName("telar-stack");
        People people = services.waves().people(user, wave);
        if (people.mentors().isEmpty() || people.mentees().isEmpty()) {
            add(new Paragraph(getTranslation("matchmaking.match.nobody")));
            return;
        }
        people.mentors().forEach(one -> names.put(one.who().code(), one.name()));
        people.mentees().forEach(one -> names.put(one.who().code(), one.name()));
        LongWork work = LongWork.reading();
        add(work);
        work.start(
                watch -> new Found(
                        services.pools().quality(user, wave), services.pools().bottlenecks(user, wave)),
                this::show,
                this::removeAll);
    }

    private record Found(PoolQuality quality, List<Load> bottlenecks) {}

    private void show(Found found) {
        removeAll();
        PoolQuality quality = found.quality();
        Div pictures = new Div(missing(quality), topics(quality), bottlenecks(found.bottlenecks()), few(quality));
        pictures.addClassName("telar-pictures");
        add(
                new Figures()
                        .add(quality.mentors(), getTranslation("matchmaking.mentors"))
                        .add(quality.places(), getTranslation("matchmaking.places.free"))
                        .add(quality.mentees(), getTranslation("matchmaking.mentees.open")),
                pictures);
    }

    private Section section(String key, BarList bars) {
        Component content =
                bars.getChildren().findAny().isPresent() ? bars : new Paragraph(getTranslation(key + ".none"));
        return new Section(new H3(getTranslation(key)), new Paragraph(getTranslation(key + ".explain")), content);
    }

    private Section missing(PoolQuality quality) {
        BarList bars = new BarList();
        int people = Math.max(1, quality.mentors() + quality.mentees());
        for (PoolQuality.Missing missing : quality.missing()) {
            if (!Terms.isConfidential(missing.detail().key())) {
                int count = missing.mentors().size() + missing.mentees().size();
                bars.add(
                        words.name(missing.detail().key()),
                        (double) count / people,
                        getTranslation(
                                "matchmaking.quality.missing.of",
                                missing.mentors().size(),
                                missing.mentees().size()),
                        "warning");
            }
        }
        return section("matchmaking.quality.missing", bars);
    }

    private Section topics(PoolQuality quality) {
        BarList bars = new BarList();
        long most = quality.topics().stream()
                .mapToLong(topic -> Math.max(topic.seekers(), topic.places()))
                .max()
                .orElse(1);
        quality.topics().stream()
                .filter(topic -> topic.seekers() > 0)
                .limit(SHOWN)
                .forEach(topic -> bars.add(
                        words.word(Catalogue.TOPIC, topic.code()),
                        (double) topic.seekers() / most,
                        getTranslation("matchmaking.quality.topics.of", topic.seekers(), topic.places()),
                        topic.isRare() ? "danger" : ""));
        return section("matchmaking.quality.topics", bars);
    }

    private Section bottlenecks(List<Load> loads) {
        BarList bars = new BarList();
        long most = loads.stream().mapToLong(load -> load.more().points()).max().orElse(1);
        loads.stream()
                .limit(SHOWN)
                .forEach(load -> bars.add(
                        names.getOrDefault(load.mentor(), load.mentor()),
                        (double) load.more().points() / Math.max(1, most),
                        getTranslation(
                                "matchmaking.quality.bottlenecks.of",
                                load.more().matches(),
                                load.more().points()),
                        "warm"));
        return section("matchmaking.quality.bottlenecks", bars);
    }

    private Section few(PoolQuality quality) {
        BarList bars = new BarList();
        quality.few().stream()
                .limit(SHOWN)
                .forEach(reach -> bars.add(
                        names.getOrDefault(reach.mentee(), reach.mentee()),
                        (double) reach.mentors() / PoolQuality.FEW,
                        getTranslation("matchmaking.quality.few.of", reach.mentors()),
                        "danger"));
        Section section = section("matchmaking.quality.few", bars);
        if (quality.few().size() > SHOWN) {
            section.add(new Paragraph(
                    getTranslation("matchmaking.quality.more", quality.few().size() - SHOWN)));
        }
        return section;
    }
}
