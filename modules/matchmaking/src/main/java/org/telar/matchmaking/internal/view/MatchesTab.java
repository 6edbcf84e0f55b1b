// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.internal.MatchEntry;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.ui.Icon;
import org.telar.ui.LongWork;
import org.telar.ui.table.DatasetGrid;

/** The matches of a wave, from the first approval on; publishes those that are approved. */
final class MatchesTab extends Div {
    private static final List<String> SHOWN = List.of("mentee", "mentor", "state", "since", "score", "validated");

    private final MatchmakingServices services;
    private final long wave;
    private final User user;
    private final Div bar = new Div();
    private final Div figures = new Div();
    private final DatasetGrid grid;

    MatchesTab(MatchmakingServices services, long wave, User user) {
        this.services = services;
        this.wave = wave;
        this.user = user;
        addClassName("telar-stack");
        bar.addClassName("telar-actions");
        grid = new DatasetGrid(services.list().of(wave), user, services.desk(), services.region());
        grid.show(grid.shown().withFields(SHOWN));
        grid.whenEmpty(new Div(Icon.MATCH.draw(), new Paragraph(getTranslation("matchmaking.matches.none.wave"))));
        add(figures, bar, grid);
        fill();
    }

    private void fill() {
        List<MatchEntry> all = services.matches().entries(user, wave);
        List<Long> approved = all.stream()
                .filter(match -> match.state() == State.APPROVED)
                .map(MatchEntry::id)
                .toList();
        figures.removeAll();
        bar.removeAll();
        if (all.isEmpty()) {
            return;
        }
        Figures numbers = new Figures();
        for (State state : State.values()) {
            long count = all.stream().filter(match -> match.state() == state).count();
            if (count > 0 || state == State.PUBLISHED || state == State.VALIDATED) {
                numbers.add(
                        count,
                        getTranslation(
                                "matchmaking.state.plural." + state.name().toLowerCase(Locale.ROOT)));
            }
        }
        figures.add(numbers);
        int waiting = services.waves().mayApprove(user) ? services.approvals().waiting(user, wave) : 0;
        if (waiting > 0) {
            Button approve = new Button(
                    getTranslation("matchmaking.approve.waiting", waiting),
                    click -> work(
                            watch -> services.approvals().approveWaiting(user, wave),
                            approval -> Notice.tell(this, approval)));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            approve.setDisableOnClick(true);
            bar.add(approve);
        }
        if (!approved.isEmpty() && services.waves().mayApprove(user)) {
            Button publish = new Button(
                    getTranslation("matchmaking.publish", approved.size()),
                    Icon.MEGAPHONE.draw(),
                    click -> publish(approved));
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            publish.setDisableOnClick(true);
            bar.add(publish);
        }
        grid.refresh();
    }

    private void publish(List<Long> approved) {
        work(
                watch -> services.steps()
                        .publish(
                                user,
                                approved,
                                done -> watch.reached("matchmaking.publish.progress", done, approved.size())),
                published -> Notice.tell(this, Message.of("matchmaking.publish.done", published)));
    }

    private <T> void work(LongWork.Task<T> step, Consumer<T> tell) {
        LongWork work = new LongWork();
        bar.removeAll();
        bar.add(work);
        work.start(
                step,
                done -> {
                    tell.accept(done);
                    fill();
                },
                this::fill);
    }
}
