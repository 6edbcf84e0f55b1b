// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;
import org.telar.ui.form.Field;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.Notation;

/** The form of a person. */
final class PersonForm {
    /** Of the form, of its drafts, and of the word for what it is about. */
    static final String ID = "kernel.person";

    private PersonForm() {}

    static Form<Person> of(Services services, User user) {
        Choosers choosers = new Choosers(services, user);
        Form<Person> form = new Form<>(
                Person.class,
                ID,
                services.drafts(user),
                (seen, wanted) -> services.people().save(user, seen, wanted));
        Words words = new Words(form);
        form.section("kernel.person.who")
                .add(Fields.text("given", "kernel.person.given").required())
                .add(Fields.text("family", "kernel.person.family"))
                .add(IdentityField.of(
                        "identity", "kernel.person.identity", services.region().country()))
                .add(Fields.day("birth", "kernel.person.birth"))
                .add(Fields.oneOf("ageBand", "kernel.person.age-band", AgeBand.class, AgeBand::label)
                        .help("kernel.person.age-band.help"))
                .add(gender(words));
        form.section("kernel.person.contact")
                .add(Fields.mail("mail", "kernel.person.mail"))
                .add(Fields.phone("phone", "kernel.person.phone").help("kernel.person.phone.help"))
                .add(Fields.oneOf("channel", "kernel.person.channel", Channel.class, Channel::label))
                .add(choosers.place("place", "kernel.person.place").help("kernel.place.help"))
                .add(Fields.manyOf(
                        "languages", "kernel.person.languages", Person.LANGUAGES, tag -> tag, words::language));
        form.section("kernel.person.needs")
                .add(Fields.longText("accessibility", "kernel.person.accessibility")
                        .help("kernel.person.accessibility.help"))
                .add(Fields.longText("care", "kernel.person.care").help("kernel.person.care.help"))
                .add(Fields.longText("notes", "kernel.person.notes"));
        return form;
    }

    /** One of the common ones, or her own word. */
    private static Field<String> gender(Words words) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems(Person.GENDERS);
        box.setAllowCustomValue(true);
        box.setManualValidation(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        box.setItemLabelGenerator(code -> gender(words, code));
        return Field.of(
                        "gender",
                        "kernel.person.gender",
                        box,
                        Notation.of(String.class, code -> code, Optional::of, code -> gender(words, code)))
                .help("kernel.person.gender.help");
    }

    static String gender(Words words, String gender) {
        return Person.GENDERS.contains(gender) ? words.of(Message.of("kernel.gender." + gender)) : gender;
    }
}
