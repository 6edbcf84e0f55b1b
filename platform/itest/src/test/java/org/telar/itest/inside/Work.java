// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Change;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;
import org.telar.programme.GenderMarker;
import org.telar.programme.Programme;
import org.telar.programme.Programmes;
import org.telar.programme.Wave;

/** What an office has entered, so that its modules have something to keep and to show. */
final class Work {
    private static final String NAME = "Mentoras para el sur";
    private static final String WAVE = "Ola del sur";

    private Work() {}

    /** A programme with a wave, a call for it, nobody in it yet, and matches of other people; done once, whoever asks first. */
    static void done(Office office, Visitor visitor) {
        try (FlowPage page = new FlowPage(visitor)) {
            page.listen();
            page.open("recruitment");
            if (!page.says(NAME)) {
                wave(office.container().service(Programmes.class));
                call(office, page);
                matches(office, page);
                people(office, visitor);
            }
        }
    }

    private static void wave(Programmes programmes) {
        Change.Done<Programme> programme = (Change.Done<Programme>) programmes.save(
                Office.ADMINISTRATOR,
                Optional.empty(),
                new Programme(
                        "Red del sur",
                        "CL",
                        "CLP",
                        LocalDate.of(2030, 3, 1),
                        LocalDate.of(2031, 3, 1),
                        Programme.State.RUNNING,
                        GenderMarker.PRINCIPAL,
                        "",
                        List.of()));
        Change<Wave> wave = programmes.save(
                Office.ADMINISTRATOR,
                Optional.empty(),
                new Wave(
                        programme.stored().id(), 1, WAVE, Optional.empty(), Optional.empty(), 0, OptionalLong.empty()));
        if (!(wave instanceof Change.Done)) {
            throw new AssertionError(wave);
        }
    }

    private static void call(Office office, FlowPage page) {
        page.click(page.withText(office.say("recruitment.new")));
        page.fill(office.say("recruitment.field.name"), "\"" + NAME + "\"");
        page.fill(office.say("recruitment.field.closes"), "\"2031-03-01\"");
        page.fill(office.say("recruitment.field.target"), "126");
        page.choose(office.say("recruitment.field.wave"), 1);
        page.click(page.withText(office.say("ui.form.save")));
        await(page, office.say("recruitment.saved"));
    }

    private static void matches(Office office, FlowPage page) {
        page.open("matchmaking");
        page.click(page.withText(office.say("matchmaking.example")));
        await(page, office.say("matchmaking.match"));
        page.click(page.withText(office.say("matchmaking.match")));
        await(page, office.say("matchmaking.draft.approve"));
        page.click(page.withText(office.say("matchmaking.draft.approve")));
        page.say(List.of(page.event(page.withTag("vaadin-confirm-dialog"), "confirm")));
        String done = office.say("matchmaking.approve.done", 0, 0, 0).replaceFirst("^0 ", "");
        Container.untilNone(
                "the pairs are not approved",
                () -> page.texts().anyMatch(text -> text.endsWith(done))
                        ? List.of()
                        : page.texts().toList());
        page.open("matchmaking/match/1");
        await(page, office.say("matchmaking.history"));
    }

    /** The wave of the call, where its mentors and mentees will be. */
    private static void people(Office office, Visitor visitor) {
        try (FlowPage page = new FlowPage(visitor)) {
            page.open("matchmaking");
            page.click(page.withText(office.say("matchmaking.wave.new")));
            page.choose(office.say("matchmaking.wave.of"), 1);
            page.click(page.withText(office.say("matchmaking.wave.create")));
        }
    }

    private static void await(FlowPage page, String words) {
        Container.untilNone(
                "“" + words + "” is not on the page",
                () -> page.says(words) ? List.of() : page.texts().toList());
    }
}
