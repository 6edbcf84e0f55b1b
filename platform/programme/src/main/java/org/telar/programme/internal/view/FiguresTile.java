// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.telar.api.User;
import org.telar.programme.figures.Figures;
import org.telar.programme.figures.ProgrammeFigures;
import org.telar.programme.participation.Role;

/** How many have been reached, by what they take part as. */
public final class FiguresTile extends Div {
    private final Words words = new Words(this);

    public FiguresTile(Figures figures, User user) {
        addClassName("telar-stack");
        Map<Role, List<OptionalLong>> counts = new TreeMap<>();
        List<ProgrammeFigures> all = figures.all(user);
        all.stream()
                .flatMap(programme -> programme.roles().stream())
                .forEach(role -> counts.computeIfAbsent(role.role(), first -> new ArrayList<>())
                        .addAll(List.of(role.people(), role.enterprises())));
        DescriptionList numbers = new DescriptionList();
        numbers.addClassName("telar-figures");
        counts.forEach((role, told) -> numbers.add(number(role, told)));
        add(
                counts.isEmpty() ? new Paragraph(words.say("programme.figures.none")) : numbers,
                new Anchor(FiguresView.PATH, words.say("programme.figures.all")));
    }

    private Div number(Role role, List<OptionalLong> counts) {
        return new Div(new DescriptionList.Term(words.say(role.label())), new DescriptionList.Description(sum(counts)));
    }

    /** What is hidden is not nothing. */
    private String sum(List<OptionalLong> counts) {
        long sum = counts.stream().mapToLong(count -> count.orElse(0)).sum();
        if (counts.stream().allMatch(OptionalLong::isPresent)) {
            return words.number(sum);
        }
        return sum == 0
                ? words.say("programme.figures.hidden")
                : words.say("programme.figures.at-least", words.number(sum));
    }
}
