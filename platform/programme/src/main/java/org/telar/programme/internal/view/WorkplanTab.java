// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.engine.Timeline;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplan;
import org.telar.programme.workplan.Workplan.Planned;

/** The workplan of a programme as a timeline and as a list. */
final class WorkplanTab extends Div {
    private static final List<String> TITLES =
            List.of("programme.list.title", "programme.list.state", "programme.list.due", "programme.list.responsible");

    private final Offer offer;
    private final long programme;
    private final User user;
    private final boolean mayEdit;
    private final Words words = new Words(this);

    WorkplanTab(Offer offer, long programme, User user) {
        this.offer = offer;
        this.programme = programme;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        addClassName("telar-stack");
        fill();
    }

    private void fill() {
        removeAll();
        Workplan plan = offer.workplans().of(user, programme).orElseThrow(NotFoundException::new);
        if (mayEdit) {
            Button add = new Button(words.of("programme.new-task"), click -> edit(plan, Optional.empty()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(add);
        }
        add(
                new H2(words.of("programme.timeline")),
                new TimelineDrawing(Timeline.of(plan), user.language(), task -> {
                    if (mayEdit) {
                        edit(plan, Optional.of(task));
                    }
                }),
                new H2(words.of("programme.tasks")));
        add(plan.tasks().isEmpty() ? new Paragraph(words.of("programme.tasks.none")) : table(plan));
    }

    private NativeTable table(Workplan plan) {
        NativeTableHeader header = new NativeTableHeader();
        NativeTableRow titles = new NativeTableRow();
        TITLES.forEach(key -> titles.add(new NativeTableHeaderCell(words.of(key))));
        header.add(titles);
        NativeTableBody body = new NativeTableBody();
        plan.tasks().forEach(task -> body.add(row(plan, task)));
        NativeTable table = new NativeTable(header, body);
        table.addClassName("telar-table");
        return table;
    }

    private NativeTableRow row(Workplan plan, Planned planned) {
        Task task = planned.task().value();
        NativeTableCell title = new NativeTableCell();
        if (mayEdit) {
            Button open = new Button(task.title(), click -> edit(plan, Optional.of(planned.task())));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            title.add(open);
        } else {
            title.setText(task.title());
        }
        NativeTableCell state = new NativeTableCell(words.badge(task.state().label()));
        if (planned.late()) {
            state.add(words.badge(Message.of("programme.late"), "danger"));
        }
        if (planned.waits()) {
            state.add(words.badge(Message.of("programme.waits"), "warning"));
        }
        return new NativeTableRow(
                title,
                state,
                new NativeTableCell(planned.due().map(words::day).orElseGet(() -> words.of("programme.no-dates"))),
                new NativeTableCell(task.role().orElse("")));
    }

    private void edit(Workplan plan, Optional<Stored<Task>> seen) {
        new TaskDialog(offer, plan, user, this::fill).show(seen);
    }
}
