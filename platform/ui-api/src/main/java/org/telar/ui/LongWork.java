// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that takes longer than a moment, on a thread of its own, with a bar and a button to cancel, unless it goes {@link #toItsEnd}.
 * The page stays usable; leaving it cancels work that can be cancelled.
 */
public final class LongWork extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final long REFRESH_NANOS = 150_000_000L;

    /** The work itself. Must not touch components. */
    @FunctionalInterface
    public interface Task<T extends @Nullable Object> {
        /** @throws CancellationException when it stopped because {@link Watch#isCancelled} said so */
        T run(Watch watch) throws Exception;
    }

    /** What the work sees of its watcher; for the working thread. */
    public interface Watch {
        boolean isCancelled();

        /** @param total 0 when it is not known */
        void reached(String textKey, long done, long total);
    }

    private final Span said = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Kind kind;
    private Runnable whenDropped = () -> {};
    private boolean isDropped;
    private long shownAt;

    private enum Kind {
        STOPS_WHEN_CANCELLED,
        READS,
        GOES_TO_ITS_END
    }

    public LongWork() {
        this(Kind.STOPS_WHEN_CANCELLED);
    }

    private LongWork(Kind kind) {
        this.kind = kind;
        addClassName("telar-work");
        said.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("ui.work"));
        add(said, bar);
        if (kind != Kind.GOES_TO_ITS_END) {
            Button cancel = new Button(getTranslation("ui.cancel"), click -> cancel());
            cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            cancel.setDisableOnClick(true);
            add(cancel);
            addDetachListener(event -> cancelled.set(true));
        }
    }

    /** Work that has no way back once it has begun: nobody can cancel it, and it goes on when its page is left. */
    public static LongWork toItsEnd() {
        return new LongWork(Kind.GOES_TO_ITS_END);
    }

    /** Work that changes nothing: whoever cancels it has the page back at once, and what it finds is dropped. */
    public static LongWork reading() {
        return new LongWork(Kind.READS);
    }

    private void cancel() {
        cancelled.set(true);
        if (kind == Kind.READS) {
            isDropped = true;
            whenDropped.run();
        }
    }

    /**
     * Starts the work; call it once, in a page. The consumers are called in the page when the work is over; nothing is
     * called when the page has gone. What the work throws, other than by being cancelled, goes to the page's error handler,
     * and to the log when the page has gone.
     */
    public <T extends @Nullable Object> void start(Task<T> task, Consumer<T> done, Runnable whenCancelled) {
        UI ui = UI.getCurrent();
        whenDropped = whenCancelled;
        Thread.ofPlatform().daemon().name("telar-work").start(() -> {
            try {
                T result = task.run(watch(ui));
                tell(ui, () -> unlessDropped(() -> done.accept(result)), () -> {});
            } catch (CancellationException e) {
                tell(ui, () -> unlessDropped(whenCancelled), () -> {});
            } catch (Exception e) {
                tell(
                        ui,
                        () -> {
                            unlessDropped(whenCancelled);
                            throw new IllegalStateException("Work in the background failed", e);
                        },
                        () -> LOG.error("Work in the background failed, and its page has gone", e));
            }
        });
    }

    /** @param gone called instead when the tab has been closed; the work goes on all the same */
    private static void tell(UI ui, Runnable news, Runnable gone) {
        try {
            ui.accessLater(news::run, gone::run).run();
        } catch (RuntimeException e) {
            // whoever lets go of a session brings all its tabs up to date, and one of the others may not be able to
            LOG.warn("A page that hears of work in the background, or another one of its session, cannot be told", e);
        }
    }

    private void unlessDropped(Runnable next) {
        if (!isDropped) {
            next.run();
        }
    }

    private Watch watch(UI ui) {
        return new Watch() {
            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }

            @Override
            public void reached(String textKey, long done, long total) {
                long now = System.nanoTime();
                if (now - shownAt > REFRESH_NANOS || done == total) {
                    shownAt = now;
                    tell(ui, () -> show(textKey, done, total), () -> {});
                }
            }
        };
    }

    private void show(String textKey, long done, long total) {
        said.setText(getTranslation(textKey, done, total));
        bar.setIndeterminate(total == 0);
        if (total > 0) {
            bar.setValue(Math.min(1, (double) done / total));
        }
    }
}
