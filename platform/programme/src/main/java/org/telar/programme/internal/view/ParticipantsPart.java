// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.participation.Standing;
import org.telar.ui.Icon;
import org.telar.ui.table.DatasetGrid;

/** Who takes part in a wave, how far each has come, and the next step. */
final class ParticipantsPart extends Div {
    /** The wave and its programme are known here. */
    private static final List<String> SHOWN = List.of("name", "role", "standing", "since", "kind");

    private final ProgrammeServices services;
    private final User user;
    private final boolean mayEdit;
    private final Div content = new Div();
    private final Words words = new Words(this);

    ParticipantsPart(ProgrammeServices services, User user, long programme) {
        this.services = services;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT_PARTICIPANTS);
        List<Stored<Wave>> waves = services.programmes().waves(user, programme);
        addClassName("telar-stack");
        content.addClassName("telar-stack");
        if (waves.isEmpty()) {
            add(empty("programme.participants.no-wave"));
            return;
        }
        add(waveChooser(waves), content);
        show(waves.getFirst());
    }

    private ComboBox<Stored<Wave>> waveChooser(List<Stored<Wave>> waves) {
        ComboBox<Stored<Wave>> chooser = new ComboBox<>(words.say("programme.field.wave"), waves);
        chooser.setItemLabelGenerator(wave -> wave.value().name());
        chooser.setValue(waves.getFirst());
        chooser.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        return chooser;
    }

    private Div empty(String textKey) {
        Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(words.say(textKey)));
        empty.addClassName("telar-empty");
        return empty;
    }

    private void show(Stored<Wave> wave) {
        content.removeAll();
        content.add(new WaveParticipants(wave));
    }

    /** Filters, order and place in the list stay while people are moved on. */
    private final class WaveParticipants extends Div {
        private final Stored<Wave> wave;
        private final Div places = new Div();
        private final ParticipantSearch search = new ParticipantSearch(services, user, this::searched);
        private final DatasetGrid grid;

        WaveParticipants(Stored<Wave> wave) {
            this.wave = wave;
            addClassName("telar-stack");
            Dataset list = services.waveList().of(wave.id(), search::sought);
            grid = new DatasetGrid(list, user, services.desk(), services.region()).opening(this::open);
            grid.show(grid.shown().withFields(SHOWN));
            Div bar = new Div(search);
            bar.addClassName("telar-actions");
            if (mayEdit) {
                bar.add(newParticipant());
            }
            add(places, bar, grid);
            fill();
        }

        private void fill() {
            places.removeAll();
            places.add(new Bar(services.participations().places(user, wave.id()), words));
            searched();
        }

        /** Nobody found is not nobody there. */
        private void searched() {
            String nobody = mayEdit ? "programme.participants.none" : "programme.participants.none.to-see";
            grid.whenEmpty(empty(search.sought().isPresent() ? "programme.participants.search.nobody" : nobody));
            grid.refresh();
        }

        private Button newParticipant() {
            Button button = new Button(words.say("programme.participants.add"), click -> forms().begin(wave));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            return button;
        }

        private ParticipationForms forms() {
            return new ParticipationForms(services, user, this::fill);
        }

        private void open(Entry row) {
            services.participations()
                    .find(user, Long.parseLong(row.key()))
                    .ifPresentOrElse(participation -> forms().show(participation), () -> {
                        Notice.warn(this, Message.of("programme.participants.gone"));
                        fill();
                    });
        }
    }

    static Span badge(Standing standing, Words words) {
        String text = words.say(standing.label());
        return switch (standing) {
            case ACTIVE, COMPLETED -> words.badge(text, "success");
            case SELECTED, APPLIED, INVITED -> words.badge(text, "accent");
            case WAITING, PAUSED -> words.badge(text, "warning");
            case DECLINED, REJECTED, WITHDRAWN -> words.badge(text);
        };
    }
}
