// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.internal.view.ProgrammeView.Part;
import org.telar.programme.workplan.Workplan.Planned;

/** What is late or due within a week in running programmes, the earliest first. */
public final class WorkDueTile extends Div {
    private static final int DAYS = 7;
    private static final int MOST = 5;

    private final Words words = new Words(this);

    private record Line(Stored<Programme> programme, Planned task, LocalDate due) {}

    public WorkDueTile(ProgrammeServices services, User user) {
        addClassName("telar-stack");
        LocalDate until = services.today().plusDays(DAYS);
        List<Line> lines = services.programmes().all(user).stream()
                .filter(programme -> programme.value().state() == Programme.State.RUNNING)
                .flatMap(programme -> services.workplans().of(user, programme.id()).stream())
                .flatMap(plan -> plan.dueUntil(until).stream()
                        .map(task -> new Line(plan.programme(), task, task.due().orElseThrow())))
                .sorted(Comparator.comparing(Line::due))
                .toList();
        if (lines.isEmpty()) {
            add(
                    new Paragraph(words.say("programme.tile.due.none")),
                    new Anchor(ProgrammesView.PATH, words.say("programme.tile.all")));
            return;
        }
        long late = lines.stream().filter(line -> line.task().late()).count();
        say("programme.tile.due.late", late);
        say("programme.tile.due.soon", lines.size() - late);
        UnorderedList list = new UnorderedList();
        lines.stream().limit(MOST).map(this::item).forEach(list::add);
        add(list);
    }

    private void say(String key, long count) {
        if (count > 0) {
            add(new Paragraph(words.say(key, count)));
        }
    }

    private ListItem item(Line line) {
        ListItem item = new ListItem(
                new Anchor(
                        ProgrammeView.path(line.programme().id(), Part.WORKPLAN),
                        line.task().task().value().title()),
                new Span(" · " + line.programme().value().name() + " · " + words.day(line.due()) + " "));
        if (line.task().late()) {
            item.add(words.badge(words.say("programme.task.late"), "warning"));
        }
        return item;
    }
}
