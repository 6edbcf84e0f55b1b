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
    private final Effects effects = new Effects();
    private final Button go;
    private final Lifecycle lifecycle;
    private final Operation operation;
    private final User user;
    private final Consumer<Outcome> settled;

    /** @param settled is told what came of it, after the dialog has closed */
    PreviewDialog(Operation operation, Lifecycle lifecycle, User user, Consumer<Outcome> settled) {
        this.lifecycle = lifecycle;
        this.operation = operation;
        this.user = user;
        this.settled = settled;
        String what = getTranslation("lifecycle." + word(operation));
        setHeaderTitle(what + ": " + operation.module());
        setWidth("min(36rem, 96vw)");
        go = new Button(what, click -> carryOut());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        add(effects);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
        go.setVisible(effects.show(run(true)));
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
        LongWork work = new LongWork();
        add(work);
        work.start(watch -> run(false), outcome -> end(work, outcome), () -> remove(work));
    }

    private void end(LongWork work, Outcome outcome) {
        remove(work);
        if (effects.show(outcome)) {
            close();
        } else {
            go.setVisible(false);
        }
        settled.accept(outcome);
    }
}
