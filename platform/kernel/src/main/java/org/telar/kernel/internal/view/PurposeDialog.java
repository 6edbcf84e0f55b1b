// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.consent.Purpose;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** Publishes a purpose that people can agree to, or a new text of one: the same code gives the next edition. */
final class PurposeDialog {
    /** A text in both languages, as it is asked for; the English one may be left out. */
    record Wording(
            String code, LocalDate since, String title, String wording, String englishTitle, String englishWording) {}

    private final Services services;
    private final User user;
    private final Runnable done;

    /** @param done called when a text was published */
    PurposeDialog(Services services, User user, Runnable done) {
        this.services = services;
        this.user = user;
        this.done = done;
    }

    void open() {
        Form<Wording> form =
                new Form<>(Wording.class, "kernel.purpose", services.drafts(user), (seen, wanted) -> publish(wanted));
        form.add(Fields.text("code", "kernel.purpose.code")
                        .help("kernel.purpose.code.help")
                        .required())
                .add(Fields.day("since", "kernel.purpose.since"));
        form.section("kernel.purpose.spanish")
                .add(Fields.text("title", "kernel.purpose.title").required().wide())
                .add(Fields.longText("wording", "kernel.purpose.wording").required());
        form.section("kernel.purpose.english")
                .add(Fields.text("englishTitle", "kernel.purpose.title").wide())
                .add(Fields.longText("englishWording", "kernel.purpose.wording"));
        FormDialog dialog = new FormDialog(form.getTranslation("kernel.purpose.publish"), form);
        form.onSaved(published -> {
            dialog.close();
            done.run();
        });
        dialog.open();
        form.showNew(new Wording("", services.today(), "", "", "", ""));
    }

    private Change<Wording> publish(Wording wanted) {
        Map<String, Purpose.Text> texts = new LinkedHashMap<>();
        texts.put("es", new Purpose.Text(wanted.title(), wanted.wording()));
        if (!wanted.englishTitle().isBlank() || !wanted.englishWording().isBlank()) {
            texts.put("en", new Purpose.Text(wanted.englishTitle(), wanted.englishWording()));
        }
        return switch (services.consents().publish(user, new Purpose(wanted.code(), 1, wanted.since(), texts))) {
            case Change.Done<Purpose> published ->
                new Change.Done<>(
                        new Stored<>(published.stored().id(), published.stored().version(), wanted));
            case Change.Flawed<Purpose> flawed -> new Change.Flawed<>(flawed.flaws());
            case Change.Refused<Purpose> refused -> new Change.Refused<>(refused.reason());
            case Change.Overtaken<Purpose> overtaken -> new Change.Refused<>(Message.of("kernel.refused.overtaken"));
        };
    }
}
