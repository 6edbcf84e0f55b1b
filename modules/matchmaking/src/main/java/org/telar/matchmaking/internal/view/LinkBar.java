// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.internal.Links.State;
import org.telar.matchmaking.internal.Links.Tied;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.ui.LongWork;

/** How many of a wave's lists are known in the shared database, and the two ways to make it more. */
final class LinkBar extends Div {
    private final MatchmakingServices services;
    private final long wave;
    private final User user;

    LinkBar(MatchmakingServices services, long wave, User user) {
        this.services = services;
        this.wave = wave;
        this.user = user;
        addClassName("telar-actions");
        setVisible(false);
        services.links().state(user, wave).ifPresent(this::show);
    }

    private void show(State state) {
        setVisible(true);
        removeAll();
        Span said = new Span(getTranslation("matchmaking.links.state", state.linked(), state.all()));
        said.addClassNames("telar-badge", state.isComplete() && state.all() > 0 ? "success" : "warning");
        add(said);
        if (services.waves().mayImport(user)) {
            Button take = new Button(getTranslation("matchmaking.links.take"), click -> work(false, state.all()));
            add(take);
            if (!state.isComplete()) {
                add(new Button(
                        getTranslation("matchmaking.links.enter", state.all() - state.linked()),
                        click -> work(true, state.all() - state.linked())));
            }
        }
    }

    private void work(boolean enter, int total) {
        LongWork work = new LongWork();
        removeAll();
        add(work);
        work.start(
                watch -> enter
                        ? services.links()
                                .enter(
                                        user,
                                        wave,
                                        done -> watch.reached("matchmaking.links.progress", done, total),
                                        watch::isCancelled)
                        : services.links().take(user, wave),
                this::done,
                () -> WaveView.open(wave));
    }

    private void done(Tied tied) {
        Notice.tell(this, Message.of("matchmaking.links.done", tied.linked() + tied.added(), tied.added()));
        tied.stopped().ifPresent(reason -> Notice.warn(this, reason));
        WaveView.open(wave);
    }
}
