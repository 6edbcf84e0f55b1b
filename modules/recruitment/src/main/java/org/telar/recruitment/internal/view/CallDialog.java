// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.recruitment.internal.Calls;
import org.telar.recruitment.internal.ProgrammeWaves;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;
import org.telar.ui.form.Drafts;
import org.telar.ui.form.Field;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** The form of a call; its fields are the components of {@link Call}. */
final class CallDialog {
    private static final String FORM = "recruitment.call";

    private final Form<Call> form;
    private final LocalDate today;

    CallDialog(Calls calls, ProgrammeWaves waves, User user, Drafts drafts) {
        today = calls.today();
        form = new Form<>(Call.class, FORM, drafts, (seen, wanted) -> calls.save(user, seen, wanted));
        Field<String> name = Fields.text("terms.name", "recruitment.field.name")
                .help("recruitment.field.name.example")
                .required(Message.of("recruitment.flaw.no-name", Terms.LONGEST_NAME))
                .wide();
        Field<Integer> target = Fields.whole("terms.target", "recruitment.field.target")
                .help("recruitment.field.target.example")
                .required(Message.of("recruitment.flaw.no-target", Terms.LARGEST_TARGET));
        form.add(name)
                .add(Fields.oneOf("terms.audience", "recruitment.field.audience", Audience.class, Audience::label))
                .add(Fields.day("terms.opens", "recruitment.field.opens").required())
                .add(Fields.day("terms.closes", "recruitment.field.closes").required())
                .add(target)
                .add(WaveField.of("terms.wave", "recruitment.field.wave", waves.all(user))
                        .help("recruitment.field.wave.example"))
                .add(Fields.manyOf("terms.sources", "recruitment.field.sources", Source.class, Source::label));
    }

    /**
     * Opens it.
     *
     * @param call the one to change; empty for a new one
     * @param whenSaved called once it is stored and the dialog closed
     * @param whenLeft called once the dialog is closed without
     */
    void open(Optional<Stored<Call>> call, Consumer<Stored<Call>> whenSaved, Runnable whenLeft) {
        String title = call.isPresent() ? "recruitment.change.title" : "recruitment.new";
        FormDialog dialog = new FormDialog(form.getTranslation(title), form);
        form.onSaved(saved -> {
            dialog.close();
            whenSaved.accept(saved);
        });
        form.onLeave(() -> {
            dialog.close();
            whenLeft.run();
        });
        call.ifPresentOrElse(form::show, () -> form.showNew(blank(), "terms.closes", "terms.target"));
        dialog.open();
    }

    private Call blank() {
        return new Call(new Terms("", Audience.MENTORS, today, today, 1, Set.of(), Optional.empty()), Optional.empty());
    }
}
