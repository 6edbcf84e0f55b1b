// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.kernel.numbers.Phone;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;

/** What is known of a person, part by part, in the words of a page; in the order of her form. */
final class PersonParts {
    private final Words words;
    private final Choosers choosers;

    PersonParts(Component page, Services services, User user) {
        words = new Words(page);
        choosers = new Choosers(services, user);
    }

    /**
     * @param field of {@link Person}
     * @param isText whether two of them can stand one below the other
     * @param said empty when it is not known
     */
    record Part(String field, String labelKey, boolean isText, Function<Person, String> said) {}

    List<Part> all() {
        return List.of(
                part("given", "kernel.person.given", Person::given),
                part("family", "kernel.person.family", Person::family),
                part("identity", "kernel.person.identity", this::identity),
                part(
                        "birth",
                        "kernel.person.birth",
                        her -> her.birth().map(words::of).orElse("")),
                part(
                        "ageBand",
                        "kernel.person.age-band",
                        her -> in(her.ageBand().map(AgeBand::label))),
                part("gender", "kernel.person.gender", her -> PersonForm.gender(words, her.gender())),
                part("mail", "kernel.person.mail", Person::mail),
                part("phone", "kernel.person.phone", her -> phone(her.phone())),
                part("channel", "kernel.person.channel", her -> in(her.channel().map(Channel::label))),
                part(
                        "place",
                        "kernel.person.place",
                        her -> her.place().map(choosers::placeName).orElse("")),
                part(
                        "languages",
                        "kernel.person.languages",
                        her -> words.list(her.languages().stream(), words::language)),
                new Part("accessibility", "kernel.person.accessibility", true, Person::accessibility),
                new Part("care", "kernel.person.care", true, Person::care),
                new Part("notes", "kernel.person.notes", true, Person::notes));
    }

    private static Part part(String field, String labelKey, Function<Person, String> said) {
        return new Part(field, labelKey, false, said);
    }

    private String identity(Person her) {
        return her.identity().map(number -> PersonFacts.identity(words, number)).orElse("");
    }

    private String in(Optional<Message> label) {
        return label.map(words::of).orElse("");
    }

    private static String phone(String canonical) {
        return canonical.isEmpty() ? "" : Phone.readable(canonical);
    }
}
