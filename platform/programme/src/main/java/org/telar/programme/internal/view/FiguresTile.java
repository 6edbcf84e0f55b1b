// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.telar.api.User;
import org.telar.kernel.figures.Breakdown;
import org.telar.programme.figures.Figures;
import org.telar.programme.figures.ProgrammeFigures;
import org.telar.programme.figures.RoleFigures;
import org.telar.programme.participation.Role;

/** How many have been reached, by what they take part as. */
public final class FiguresTile extends Div {
    private final Words words = new Words(this);

    public FiguresTile(Figures figures, User user) {
        addClassName("telar-stack");
        Map<Role, Long> places = new TreeMap<>();
        List<ProgrammeFigures> all = figures.all(user);
        all.stream()
                .flatMap(programme -> programme.roles().stream())
                .forEach(role -> places.merge(role.role(), told(role), Long::sum));
        DescriptionList numbers = new DescriptionList();
        numbers.addClassName("telar-figures");
        places.forEach((role, people) -> numbers.add(number(role, Breakdown.shown(people))));
        add(
                places.isEmpty() ? new Paragraph(words.say("programme.figures.none")) : numbers,
                new Anchor(FiguresView.PATH, words.say("programme.figures.all")));
    }

    private static long told(RoleFigures role) {
        return role.people().orElse(0) + role.enterprises().orElse(0);
    }

    private Div number(Role role, OptionalLong count) {
        return new Div(
                new DescriptionList.Term(words.say(role.label())),
                new DescriptionList.Description(
                        count.isPresent() ? words.number(count.getAsLong()) : words.say("programme.figures.hidden")));
    }
}
