// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.ProgrammeWave;
import org.telar.matchmaking.internal.WaveEntry;

/** Asks for a new wave: which wave of a programme it is, and its name. */
final class NewWaveDialog extends Dialog {
    private final MatchmakingServices services;
    private final User user;
    private final ComboBox<ProgrammeWave> programme = new ComboBox<>(getTranslation("matchmaking.wave.of"));
    private final Button create = new Button(getTranslation("matchmaking.wave.create"), click -> create());
    private final TextField name = new TextField(getTranslation("matchmaking.wave.name"));

    NewWaveDialog(MatchmakingServices services, User user) {
        this.services = services;
        this.user = user;
        setHeaderTitle(getTranslation("matchmaking.wave.new"));
        setWidth("min(32rem, 96vw)");
        Set<Long> here = services.waves().all(user).stream()
                .flatMap(wave -> wave.programmeWave().stream().boxed())
                .collect(Collectors.toSet());
        List<ProgrammeWave> waves = services.links().programmeWaves(user).stream()
                .filter(wave -> !here.contains(wave.id()))
                .toList();
        programme.setItems(waves);
        programme.setItemLabelGenerator(ProgrammeWave::name);
        programme.setHelperText(getTranslation("matchmaking.wave.of.why"));
        programme.setClearButtonVisible(true);
        programme.setWidthFull();
        programme.setVisible(!waves.isEmpty());
        programme.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(chosen -> name.isEmpty())
                .ifPresent(chosen -> name.setValue(chosen.name())));
        name.setHelperText(getTranslation("matchmaking.wave.name.example"));
        name.setRequired(true);
        name.setWidthFull();
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        create.setDisableOnClick(true);
        Div content = new Div(programme, name);
        content.addClassName("telar-stack");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), create);
        (waves.isEmpty() ? name : programme).focus();
    }

    private void create() {
        switch (services.waves().create(user, name.getValue(), Optional.ofNullable(programme.getValue()))) {
            case Change.Done<WaveEntry> done -> {
                close();
                WaveView.open(done.stored().id());
            }
            case Change.Flawed<WaveEntry> flawed ->
                mark(flawed.flaws().getFirst().message());
            case Change.Refused<WaveEntry> refused -> mark(refused.reason());
            case Change.Overtaken<WaveEntry> overtaken ->
                throw new IllegalStateException("Nobody can have changed a new wave: " + overtaken);
        }
    }

    private void mark(Message message) {
        name.setErrorMessage(getTranslation(message.key(), message.values().toArray()));
        name.setInvalid(true);
        create.setEnabled(true);
        name.focus();
    }
}
