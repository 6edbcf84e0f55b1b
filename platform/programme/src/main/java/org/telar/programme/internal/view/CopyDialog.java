// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.copy.Blueprint;
import org.telar.programme.copy.CopyTerms;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** Copies a programme for another country: asks what is different, shows what would be copied, then copies. */
final class CopyDialog {
    private static final String ID = "programme.copy";

    private final ProgrammeServices services;
    private final User user;
    private final Stored<Programme> template;
    private final Consumer<Stored<Programme>> copied;

    /** @param copied is given the copy once it is stored */
    CopyDialog(ProgrammeServices services, User user, Stored<Programme> template, Consumer<Stored<Programme>> copied) {
        this.services = services;
        this.user = user;
        this.template = template;
        this.copied = copied;
    }

    /** Opens the form. */
    void ask() {
        Form<CopyTerms> form = new Form<>(CopyTerms.class, ID, services.drafts(user), this::checked);
        form.within(template.id()).saveText("programme.copy.look");
        form.add(Fields.text("name", "programme.field.name").required().wide())
                .add(Forms.country("country", "programme.field.country", services.office()))
                .add(Forms.currency("currency", "programme.field.currency", services.office()))
                .add(Fields.day("begins", "programme.field.begins").help("programme.copy.begins.help"));
        String country = services.office().countries().stream()
                .filter(code -> !code.equals(template.value().country()))
                .findFirst()
                .orElse(template.value().country());
        form.showNew(new CopyTerms("", country, Forms.currencyOf(country), services.today()), "begins");
        Words words = new Words(form);
        Forms.open(words.say("programme.copy.of", template.value().name()), form, terms -> preview(words, terms));
    }

    /** Nothing is stored yet; the fields of the terms have the names of those of the programme. */
    private Change<CopyTerms> checked(Optional<Stored<CopyTerms>> seen, CopyTerms terms) {
        Optional<Blueprint> blueprint = services.copies().preview(user, template.id(), terms);
        if (blueprint.isEmpty()) {
            return new Change.Refused<>(Message.of("programme.gone"));
        }
        List<Flaw> flaws = blueprint.get().programme().flaws();
        return flaws.isEmpty() ? new Change.Done<>(new Stored<>(0, 0, terms)) : new Change.Flawed<>(flaws);
    }

    private void preview(Words words, Stored<CopyTerms> terms) {
        services.copies()
                .preview(user, template.id(), terms.value())
                .ifPresentOrElse(
                        blueprint -> show(words, terms.value(), blueprint),
                        () -> Notice.warn(words.page(), Message.of("programme.gone")));
    }

    private void show(Words words, CopyTerms terms, Blueprint blueprint) {
        Dialog dialog = new Dialog(words.say("programme.copy.preview", terms.name()));
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        dialog.add(new Paragraph(words.say(
                "programme.copy.when",
                words.country(terms.country()),
                terms.currency(),
                words.day(blueprint.programme().begins()),
                words.day(blueprint.programme().ends()))));
        dialog.add(contents(words, blueprint), Words.muted(words.say("programme.copy.left-away")));
        Button copy = new Button(words.say("programme.copy.do"), click -> {
            Change<Programme> change = services.copies().copy(user, template.id(), terms);
            dialog.close();
            if (Notice.tell(words.page(), change, terms.name()) && change instanceof Change.Done<Programme> done) {
                copied.accept(done.stored());
            }
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.setDisableOnClick(true);
        dialog.getFooter().add(new Button(words.say("ui.cancel"), click -> dialog.close()), copy);
        dialog.open();
    }

    private UnorderedList contents(Words words, Blueprint blueprint) {
        UnorderedList contents = new UnorderedList();
        blueprint
                .phases()
                .forEach(phase -> contents.add(new ListItem(words.say(
                        "programme.copy.phase",
                        phase.value().names().in(words.language()),
                        words.days(phase.value().begins(), phase.value().ends())))));
        blueprint
                .waves()
                .forEach(wave -> contents.add(new ListItem(words.say(
                        "programme.copy.wave",
                        wave.value().name(),
                        words.days(wave.value().begins(), wave.value().ends()),
                        wave.value().capacity()))));
        contents.add(
                new ListItem(words.say("programme.copy.methodology")),
                new ListItem(words.say("programme.copy.tasks", blueprint.tasks().size())),
                new ListItem(words.say(
                        "programme.copy.documents", blueprint.documents().size())));
        return contents;
    }
}
