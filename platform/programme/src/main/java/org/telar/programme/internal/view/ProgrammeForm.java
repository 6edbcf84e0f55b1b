// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.GenderMarker;
import org.telar.programme.Programme;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** The form of a programme: what it is, where and when. */
final class ProgrammeForm {
    private static final String ID = "programme.programme";

    private final ProgrammeServices services;
    private final User user;

    ProgrammeForm(ProgrammeServices services, User user) {
        this.services = services;
        this.user = user;
    }

    void openNew(String title, Consumer<Stored<Programme>> saved) {
        LocalDate today = services.today();
        String country = services.office().countries().getFirst();
        Form<Programme> form = form();
        form.showNew(
                new Programme(
                        "",
                        country,
                        Forms.currencyOf(country),
                        today,
                        today,
                        Programme.State.PLANNED,
                        GenderMarker.PRINCIPAL,
                        "",
                        List.of()),
                "begins",
                "ends",
                "genderMarker");
        Forms.open(title, form, saved);
    }

    void open(String title, Stored<Programme> programme, Consumer<Stored<Programme>> saved) {
        Form<Programme> form = form();
        form.show(programme);
        Forms.open(title, form, saved);
    }

    private Form<Programme> form() {
        Form<Programme> form = new Form<>(Programme.class, ID, services.drafts(user), this::save);
        return form.add(Fields.text("name", "programme.field.name")
                        .help("programme.field.name.example")
                        .required()
                        .wide())
                .add(Forms.country("country", "programme.field.country", services.office()))
                .add(Forms.currency("currency", "programme.field.currency", services.office()))
                .add(Fields.day("begins", "programme.field.begins"))
                .add(Fields.day("ends", "programme.field.ends"))
                .add(Fields.oneOf("state", "programme.field.state", Programme.State.class, Programme.State::label))
                .add(Fields.oneOf(
                                "genderMarker",
                                "programme.field.gender-marker",
                                GenderMarker.class,
                                GenderMarker::label)
                        .help("programme.field.gender-marker.help"))
                .add(Fields.longText("aim", "programme.field.aim").help("programme.field.aim.help"));
    }

    private Change<Programme> save(Optional<Stored<Programme>> seen, Programme wanted) {
        return services.programmes().save(user, seen, wanted);
    }
}
