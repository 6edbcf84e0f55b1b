// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.telar.programme.internal.engine.TimeScale;

/**
 * Bars on a line of time, in groups, with a line for today. A bar that can be opened is a button; every bar says in words
 * what it shows. On a narrow screen the names stand above their bars.
 */
final class Timeline extends Div {
    private static final int MOST_MARKS = 8;
    private static final int DAYS_OF_A_MONTH = 30;

    /**
     * @param spoken all that the bar shows, in words
     * @param look class that colours it, such as {@code warning}; empty for the usual one
     * @param open what happens when it is chosen
     */
    record Line(String name, String spoken, LocalDate from, LocalDate to, String look, Optional<Runnable> open) {}

    /** @param title may be empty */
    record Group(String title, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    private final TimeScale scale;

    Timeline(List<Group> groups, LocalDate today) {
        addClassName("telar-timeline");
        List<LocalDate> days = groups.stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> Stream.of(line.from(), line.to()))
                .toList();
        scale = TimeScale.over(days.isEmpty() ? List.of(today) : days);
        if (scale.holds(today)) {
            getStyle().set("--today", percent(scale.begin(today)));
            addClassName("with-today");
        }
        add(months());
        groups.stream()
                .filter(group -> !group.lines().isEmpty())
                .map(this::group)
                .forEach(this::add);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.3f%%", part);
    }

    /** First days of months, as many as have room. */
    private Div months() {
        Div marks = new Div();
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM yy", new Words(this).language());
        int step = (int) (scale.days() / DAYS_OF_A_MONTH / MOST_MARKS) + 1;
        for (LocalDate day = scale.first().withDayOfMonth(1).plusMonths(1);
                !day.isAfter(scale.last());
                day = day.plusMonths(step)) {
            Span mark = new Span(month.format(day));
            mark.getStyle().set("--from", percent(scale.begin(day)));
            marks.add(mark);
        }
        Div line = new Div(marks);
        line.addClassName("telar-timeline-scale");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }

    private Section group(Group group) {
        Section section = new Section();
        if (!group.title().isEmpty()) {
            section.add(new H3(group.title()));
        }
        UnorderedList list = new UnorderedList();
        group.lines().forEach(line -> list.add(item(line)));
        section.add(list);
        return section;
    }

    private ListItem item(Line line) {
        Component bar = bar(line);
        bar.getElement().getStyle().set("--from", percent(scale.begin(line.from())));
        bar.getElement().getStyle().set("--to", percent(scale.end(line.to())));
        Span name = new Span(line.name());
        name.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(name, new Div(bar));
    }

    private static Component bar(Line line) {
        String classes = ("telar-timeline-bar " + line.look()).strip();
        if (line.open().isPresent()) {
            Runnable open = line.open().get();
            NativeButton button = new NativeButton("", click -> open.run());
            button.setClassName(classes);
            button.setTitle(line.spoken());
            button.setAriaLabel(line.spoken());
            return button;
        }
        Span spoken = new Span(line.spoken());
        spoken.addClassName("telar-hidden");
        Span bar = new Span(spoken);
        bar.setClassName(classes);
        bar.setTitle(line.spoken());
        return bar;
    }
}
