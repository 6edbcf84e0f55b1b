// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.scoring.Rule;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.ProgrammeRules;
import org.telar.matchmaking.internal.Terms;

/** What a programme decides about its matching: what counts, what is a must, who approves. */
final class RulesDialog extends Dialog {
    private final Checkbox fourEyes = new Checkbox(getTranslation("matchmaking.rules.four-eyes"));
    private final Checkbox confidential = new Checkbox(getTranslation("matchmaking.rules.confidential"));
    private final CheckboxGroup<String> musts = new CheckboxGroup<>(getTranslation("matchmaking.rules.musts"));
    private final FloorField floor = new FloorField(0, () -> {});
    private final List<String> all;
    private final WeightsField weights;

    RulesDialog(MatchmakingServices services, long wave, User user) {
        ProgrammeRules rules = services.waves().rules(user, wave);
        Scoring scoring = services.pools().all(user).scoring();
        all = scoring.rules().stream()
                .map(Rule::key)
                .filter(key -> !Terms.isConfidential(key))
                .toList();
        weights = new WeightsField(
                scoring.criteria(), services.pools().named(user, rules.weights()), rules.confidential(), () -> {});
        setHeaderTitle(getTranslation("matchmaking.rules"));
        setWidth("min(34rem, 96vw)");
        fourEyes.setValue(rules.fourEyes());
        confidential.setValue(rules.confidential());
        confidential.setHelperText(getTranslation("matchmaking.rules.confidential.explain"));
        confidential.addValueChangeListener(change -> weights.setConfidential(change.getValue()));
        musts.setItems(all);
        musts.setItemLabelGenerator(this::getTranslation);
        musts.setHelperText(getTranslation("matchmaking.rules.musts.explain"));
        musts.setValue(
                all.stream().filter(key -> !rules.rulesOff().contains(key)).collect(Collectors.toSet()));
        floor.set(rules.floor());
        Div content = new Div(
                new Paragraph(getTranslation("matchmaking.rules.explain")),
                fourEyes,
                confidential,
                musts,
                floor,
                new Section(new H3(getTranslation("matchmaking.rules.weights")), weights));
        content.addClassName("telar-stack");
        add(content);
        Button save = new Button(getTranslation("matchmaking.rules.save"), click -> {
            services.waves()
                    .decide(user, wave, rules, chosen(rules))
                    .ifPresentOrElse(
                            objection -> Notice.warn(this, objection),
                            () -> Notice.tell(this, Message.of("matchmaking.rules.saved")));
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private ProgrammeRules chosen(ProgrammeRules before) {
        return new ProgrammeRules(
                fourEyes.getValue(),
                confidential.getValue(),
                weights.weights(),
                before.rulesOff(all, musts.getValue()),
                floor.value());
    }
}
