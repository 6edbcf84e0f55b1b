// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Consumer;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.programme.internal.engine.Timeline;
import org.telar.programme.internal.engine.Timeline.Bar;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan.Planned;

/**
 * A workplan as bars along its days: phases, waves, then tasks, with a line for today. Each bar stands below its name, so
 * that it can be read on a phone; the bar of a task is a button that says in words what it shows.
 */
final class TimelineDrawing extends Div {
    private final Timeline timeline;
    private final Words words = new Words(this);

    /** @param open called with the task whose bar is pressed */
    TimelineDrawing(Timeline timeline, Locale language, Consumer<Stored<Task>> open) {
        this.timeline = timeline;
        addClassName("telar-stack");
        Div edges = new Div(new Span(words.day(timeline.first())), new Span(words.day(timeline.last())));
        edges.addClassName("telar-muted");
        edges.getStyle().set("display", "flex").set("justify-content", "space-between");
        UnorderedList rows = new UnorderedList();
        rows.getStyle().set("list-style", "none").set("padding", "0").set("margin", "0");
        rows.getElement().setAttribute("aria-label", words.of("programme.timeline"));
        timeline.phases().forEach(bar -> {
            String name = bar.of().value().names().in(language);
            rows.add(row(name, still(bar, name, "var(--brand-thread)")));
        });
        timeline.waves().forEach(bar -> {
            String name = bar.of().value().name();
            rows.add(row(name, still(bar, name, "var(--brand-muted)")));
        });
        timeline.tasks().forEach(bar -> rows.add(task(bar, open)));
        add(edges, rows);
    }

    private ListItem task(Bar<Planned> bar, Consumer<Stored<Task>> open) {
        Planned planned = bar.of();
        Task task = planned.task().value();
        NativeButton button = new NativeButton("", click -> open.accept(planned.task()));
        button.setAriaLabel(words.of(
                "programme.timeline.task",
                task.title(),
                words.of(task.state().label()),
                planned.due().map(words::day).orElse("")));
        String colour = planned.late() ? "var(--brand-danger)" : "var(--brand-accent)";
        place(button, bar, task.state().isOpen() ? colour : "var(--brand-success)");
        button.getStyle().set("border", "0").set("padding", "0").set("cursor", "pointer");
        ListItem row = row(task.title(), button);
        if (planned.late()) {
            row.getElement()
                    .insertChild(
                            1,
                            words.badge(Message.of("programme.late"), "danger").getElement());
        }
        return row;
    }

    private static Div still(Bar<?> bar, String name, String colour) {
        Div drawn = new Div();
        drawn.getElement().setAttribute("aria-hidden", "true");
        drawn.setTitle(name);
        place(drawn, bar, colour);
        return drawn;
    }

    private static void place(HasStyle drawn, Bar<?> bar, String colour) {
        drawn.getStyle()
                .set("position", "absolute")
                .set("inset-block", "0")
                .set("left", percent(bar.start()))
                .set("width", percent(bar.width()))
                .set("min-width", "24px")
                .set("max-width", "100%")
                .set("background", colour)
                .set("border-radius", "var(--vaadin-radius-s)");
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.3f%%", part);
    }

    private ListItem row(String name, Component drawn) {
        Div track = new Div(drawn);
        track.getStyle().set("position", "relative").set("height", "24px").set("overflow", "hidden");
        timeline.today().ifPresent(today -> track.add(todayLine(today)));
        return new ListItem(new Span(name), track);
    }

    private static Div todayLine(double today) {
        Div line = new Div();
        line.getElement().setAttribute("aria-hidden", "true");
        line.getStyle()
                .set("position", "absolute")
                .set("inset-block", "0")
                .set("left", percent(today))
                .set("border-left", "2px dashed var(--brand-ink)")
                .set("pointer-events", "none");
        return line;
    }
}
