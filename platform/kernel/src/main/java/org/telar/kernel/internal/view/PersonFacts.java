// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Div;
import org.telar.api.User;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;

/** All that is known of a person, for those who may only read it. */
final class PersonFacts extends Div {
    PersonFacts(Services services, User user, Person her) {
        Words words = new Words(this);
        Choosers choosers = new Choosers(services, user);
        add(new Facts()
                .add("kernel.person.identity", her.identity().map(number -> identity(words, number)))
                .add("kernel.person.birth", her.birth().map(words::of))
                .add("kernel.person.channel", her.channel().map(Channel::label).map(words::of))
                .add("kernel.person.languages", words.list(her.languages().stream(), words::language))
                .add("kernel.person.place", her.place().map(choosers::placeName))
                .add("kernel.person.accessibility", her.accessibility())
                .add("kernel.person.care", her.care())
                .add("kernel.person.notes", her.notes()));
    }

    static String identity(Words words, IdentityNumber number) {
        return words.of(number.kind().label()) + " " + number.number();
    }
}
