// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.consent.Consent;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.internal.engine.Majority;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;
import org.telar.ui.form.Field;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;
import org.telar.ui.form.Notation;

/** Asks when and how a person agreed, or took it back. */
final class ConsentDialog {
    /** How she agreed, as it is asked for. */
    record Said(String language, LocalDate on, Channel channel, String guardian, String relation) {}

    /** How she took it back. */
    record TakenBack(LocalDate on, Channel channel) {}

    private static final Notation<String> NAME = Notation.of(String.class, name -> name, Optional::of, name -> name);

    private final Majority majority = new Majority();
    private final Services services;
    private final User user;
    private final Stored<Person> person;
    private final Runnable done;

    /** @param done called when something was recorded */
    ConsentDialog(Services services, User user, Stored<Person> person, Runnable done) {
        this.services = services;
        this.user = user;
        this.person = person;
        this.done = done;
    }

    /** In this language, or else in one that there is. */
    static Purpose.Text text(Purpose purpose, String language) {
        return Optional.ofNullable(purpose.texts().get(language))
                .orElseGet(() -> purpose.texts().values().iterator().next());
    }

    void give(Purpose purpose) {
        List<String> languages = purpose.texts().keySet().stream().sorted().toList();
        String spoken = UI.getCurrent().getLocale().getLanguage();
        String language = languages.contains(spoken) ? spoken : languages.getFirst();
        TextField guardian = new TextField();
        Form<Said> form = new Form<>(
                Said.class,
                "kernel.consent",
                services.drafts(user),
                (seen, wanted) -> given(purpose, wanted, guardian));
        form.within(person.id(), purpose.code());
        form.add(Fields.day("on", "kernel.consent.on"))
                .add(Fields.oneOf(
                        "language", "kernel.consent.language", languages, tag -> tag, new Words(form)::language))
                .add(Fields.oneOf("channel", "kernel.consent.channel", Channel.class, Channel::label))
                .section("kernel.consent.minor")
                .add(Field.of("guardian", "kernel.consent.guardian", guardian, NAME))
                .add(Fields.text("relation", "kernel.consent.relation"))
                .onTyped(typed -> askFor(guardian, typed.on()));
        askFor(guardian, services.today());
        Purpose.Text text = text(purpose, language);
        FormDialog dialog = dialog(text.title(), form);
        dialog.addComponentAsFirst(wording(text));
        form.showNew(new Said(language, services.today(), Channel.FORM, "", ""), "channel");
    }

    private Change<Said> given(Purpose purpose, Said said, TextField guardian) {
        askFor(guardian, said.on());
        return said(
                services.consents()
                        .give(
                                user,
                                person.id(),
                                purpose.code(),
                                said.language(),
                                said.on(),
                                said.channel(),
                                guardian(said)),
                said);
    }

    /** Asks who agreed for her if she was a minor on that day. */
    private void askFor(TextField guardian, LocalDate day) {
        guardian.findAncestor(Section.class).setVisible(isMinor(day));
    }

    private boolean isMinor(LocalDate day) {
        return majority.isMinor(person.value(), day, services.region().country());
    }

    private static Div wording(Purpose.Text text) {
        Div wording = new Div(new Paragraph(text.wording()));
        wording.addClassName("telar-note");
        return wording;
    }

    private Optional<Consent.Guardian> guardian(Said said) {
        return said.guardian().isBlank() || !isMinor(said.on())
                ? Optional.empty()
                : Optional.of(new Consent.Guardian(said.guardian(), said.relation()));
    }

    void withdraw(Stored<Consent> consent, String title) {
        Form<TakenBack> form = new Form<>(
                TakenBack.class,
                "kernel.withdrawal",
                services.drafts(user),
                (seen, wanted) ->
                        said(services.consents().withdraw(user, consent, wanted.on(), wanted.channel()), wanted));
        form.within(consent.id());
        form.add(Fields.day("on", "kernel.consent.withdrawn-on"))
                .add(Fields.oneOf("channel", "kernel.consent.channel", Channel.class, Channel::label));
        dialog(form.getTranslation("kernel.consent.withdraw") + ": " + title, form);
        form.showNew(new TakenBack(services.today(), Channel.FORM), "channel");
    }

    private FormDialog dialog(String title, Form<?> form) {
        FormDialog dialog = new FormDialog(title, form);
        form.onSaved(saved -> {
            dialog.close();
            done.run();
        });
        dialog.open();
        return dialog;
    }

    private static <F> Change<F> said(Change<Consent> change, F form) {
        return switch (change) {
            case Change.Done<Consent> recorded ->
                new Change.Done<>(
                        new Stored<>(recorded.stored().id(), recorded.stored().version(), form));
            case Change.Flawed<Consent> flawed -> new Change.Flawed<>(flawed.flaws());
            case Change.Refused<Consent> refused -> new Change.Refused<>(refused.reason());
            case Change.Overtaken<Consent> overtaken -> new Change.Refused<>(Message.of("kernel.refused.overtaken"));
        };
    }
}
