// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;
import java.util.function.Consumer;
import org.telar.api.User;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Operation;
import org.telar.ui.LongWork;

/** Tells what an operation would do before it is done. */
final class PreviewDialog extends Dialog {
    private final Effects effects;
    private final Button go;
    private final Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
    private final Lifecycle lifecycle;
    private final Operation operation;
    private final User user;
    private final Consumer<Outcome> settled;
    private boolean isSettled;

    /**
     * @param name of the module, for people
     * @param settled is told what came of it, before the dialog closes
     */
    PreviewDialog(Operation operation, String name, Lifecycle lifecycle, User user, Consumer<Outcome> settled) {
        this.lifecycle = lifecycle;
        effects = new Effects(lifecycle);
        this.operation = operation;
        this.user = user;
        this.settled = settled;
        String what = getTranslation("lifecycle." + (isRetry() ? "retry" : word(operation)));
        setHeaderTitle(what + ": " + name);
        setWidth("min(36rem, 96vw)");
        go = new Button(what, click -> carryOut());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (operation instanceof Operation.RemoveData) {
            go.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        go.setDisableOnClick(true);
        add(effects);
        getFooter().add(cancel, go);
        go.setVisible(effects.show(run(true)));
    }

    private boolean isRetry() {
        return operation instanceof Operation.Enable enable
                && lifecycle.wishes().isOn(enable.module());
    }

    /** {@code RemoveData} is {@code remove-data} in keys. */
    private static String word(Operation operation) {
        return operation
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private Outcome run(boolean dryRun) {
        return operation instanceof Operation.RemoveData remove
                ? lifecycle.removeData(user, remove.module(), dryRun)
                : lifecycle.carryOut(user, operation, dryRun);
    }

    private void carryOut() {
        LongWork work = LongWork.toItsEnd();
        add(work);
        cancel.setText(getTranslation("ui.close"));
        work.start(watch -> run(false), outcome -> end(work, outcome), () -> remove(work));
    }

    private void end(LongWork work, Outcome outcome) {
        remove(work);
        go.setVisible(false);
        isSettled = true;
        boolean done = effects.show(exported(outcome));
        settled.accept(outcome);
        // who closed it meanwhile hears all the same that it went wrong, or where an export is
        setOpened(!done || tellsOfExport(outcome));
        if (isOpened()) {
            cancel.focus();
        }
    }

    /** Whether it was carried out, or tried. */
    boolean isSettled() {
        return isSettled;
    }

    /** Where an export is, is read and copied at leisure; the rows are gone. */
    private static Outcome exported(Outcome outcome) {
        return outcome instanceof Outcome.Done done && tellsOfExport(outcome)
                ? new Outcome.Done(done.effects().stream()
                        .filter(effect -> effect.key().equals(Outcome.EXPORTED))
                        .toList())
                : outcome;
    }

    static boolean tellsOfExport(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                && done.effects().stream().anyMatch(effect -> effect.key().equals(Outcome.EXPORTED));
    }
}
