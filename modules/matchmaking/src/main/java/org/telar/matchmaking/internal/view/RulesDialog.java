// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.ProgrammeRules;

/** What a programme decides about its matching. */
final class RulesDialog extends Dialog {
    RulesDialog(MatchmakingServices services, long wave, User user) {
        ProgrammeRules rules = services.waves().rules(user, wave);
        setHeaderTitle(getTranslation("matchmaking.rules"));
        setWidth("min(34rem, 96vw)");
        Checkbox fourEyes = new Checkbox(getTranslation("matchmaking.rules.four-eyes"), rules.fourEyes());
        Checkbox confidential = new Checkbox(getTranslation("matchmaking.rules.confidential"), rules.confidential());
        confidential.setHelperText(getTranslation("matchmaking.rules.confidential.explain"));
        Div content = new Div(new Paragraph(getTranslation("matchmaking.rules.explain")), fourEyes, confidential);
        content.addClassName("telar-stack");
        add(content);
        Button save = new Button(getTranslation("matchmaking.rules.save"), click -> {
            services.waves().decide(user, wave, new ProgrammeRules(fourEyes.getValue(), confidential.getValue()));
            Notice.tell(this, Message.of("matchmaking.rules.saved"));
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}
