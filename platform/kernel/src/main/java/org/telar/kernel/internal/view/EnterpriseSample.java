// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.kernel.internal.intake.EnterpriseIntake;
import org.telar.kernel.internal.intake.ListedEnterprise;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;

/** The first enterprises of a file, and of each whether it is new or here already. */
final class EnterpriseSample extends Div {
    private final Words words = new Words(this);

    EnterpriseSample(EnterpriseIntake intake, User user, List<ListedEnterprise> enterprises) {
        UnorderedList list = new UnorderedList();
        for (ListedEnterprise one : enterprises) {
            ListItem line = new ListItem(new Span(told(one.enterprise()) + " "));
            line.add(
                    intake.known(user, one).isPresent()
                            ? words.badge("kernel.intake.here")
                            : words.badge("kernel.intake.new", "success"));
            list.add(line);
        }
        add(list);
    }

    private String told(Enterprise enterprise) {
        Organisation about = enterprise.about();
        return Stream.of(
                        about.name(),
                        about.legalId()
                                .map(number -> PersonFacts.identity(words, number))
                                .orElse(""),
                        enterprise
                                .sales()
                                .map(sales -> getTranslation(
                                        "kernel.intake.sales",
                                        sales.amount(),
                                        sales.currency(),
                                        String.valueOf(sales.year())))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
