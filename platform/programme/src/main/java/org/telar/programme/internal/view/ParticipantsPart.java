// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.people.People;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Standing;
import org.telar.ui.Icon;

/** Who takes part in a wave, how far each has come, and the next step. */
final class ParticipantsPart extends Div {
    private final ProgrammeServices services;
    private final User user;
    private final boolean mayEdit;
    private final List<Stored<Wave>> waves;
    private final Div content = new Div();
    private final Words words = new Words(this);

    /** One line: a participation with the name of who takes part. */
    record Line(String name, Stored<Participation> stored) {
        Participation value() {
            return stored.value();
        }
    }

    ParticipantsPart(ProgrammeServices services, User user, long programme) {
        this.services = services;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT_PARTICIPANTS);
        waves = services.programmes().waves(user, programme);
        addClassName("telar-stack");
        content.addClassName("telar-stack");
        if (waves.isEmpty()) {
            Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(words.say("programme.participants.no-wave")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        add(waveChooser(), content);
        show(waves.getFirst());
    }

    private ComboBox<Stored<Wave>> waveChooser() {
        ComboBox<Stored<Wave>> chooser = new ComboBox<>(words.say("programme.field.wave"), waves);
        chooser.setItemLabelGenerator(wave -> wave.value().name());
        chooser.setValue(waves.getFirst());
        chooser.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        return chooser;
    }

    private void show(Stored<Wave> wave) {
        content.removeAll();
        List<Line> lines = lines(wave.id());
        content.add(new Bar(services.participations().places(user, wave.id()), words));
        if (lines.isEmpty()) {
            Div empty = new Div(
                    Icon.PEOPLE.draw(),
                    new Paragraph(
                            words.say(mayEdit ? "programme.participants.none" : "programme.participants.none.to-see")));
            empty.addClassName("telar-empty");
            newParticipant(wave).ifPresent(empty::add);
            content.add(empty);
            return;
        }
        Grid<Line> grid = grid(wave, lines);
        Div bar = new Div(search(grid), standings(grid));
        bar.addClassName("telar-actions");
        newParticipant(wave).ifPresent(bar::add);
        content.add(bar, grid);
    }

    private List<Line> lines(long wave) {
        List<Stored<Participation>> all = services.participations().inWave(user, wave);
        Map<Long, String> people = names(
                all,
                Participant.Kind.PERSON,
                ids -> user.may(People.SEE) ? services.people().names(user, ids) : Map.of());
        Map<Long, String> enterprises = names(
                all,
                Participant.Kind.ENTERPRISE,
                ids -> user.may(Choosers.SEE_ORGANISATIONS)
                        ? services.organisations().entries(user, ids).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getValue().name()))
                        : Map.of());
        return all.stream()
                .map(stored -> {
                    Participant who = stored.value().who();
                    Map<Long, String> names = who.kind() == Participant.Kind.PERSON ? people : enterprises;
                    return new Line(names.getOrDefault(who.id(), "#" + who.id()), stored);
                })
                .toList();
    }

    private static Map<Long, String> names(
            List<Stored<Participation>> all, Participant.Kind kind, Function<List<Long>, Map<Long, String>> find) {
        List<Long> ids = all.stream()
                .map(stored -> stored.value().who())
                .filter(who -> who.kind() == kind)
                .map(Participant::id)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : find.apply(ids);
    }

    private Optional<Button> newParticipant(Stored<Wave> wave) {
        if (!mayEdit) {
            return Optional.empty();
        }
        Button button = new Button(
                words.say("programme.participants.add"),
                click -> new ParticipationForms(services, user, () -> show(wave)).begin(wave));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Optional.of(button);
    }

    private Grid<Line> grid(Stored<Wave> wave, List<Line> lines) {
        Collator collator = Collator.getInstance(getLocale());
        Grid<Line> grid = new Grid<>();
        grid.setAriaLabel(words.say("programme.part.participants"));
        grid.addComponentColumn(line -> who(wave, line))
                .setHeader(words.say("programme.field.who"))
                .setComparator(Comparator.comparing(Line::name, collator))
                .setFlexGrow(2);
        grid.addComponentColumn(this::standing)
                .setHeader(words.say("programme.field.state"))
                .setComparator(Comparator.comparing(line -> line.value().standing()));
        grid.setItems(lines);
        grid.setHeight("max(24rem, 60vh)");
        return grid;
    }

    private Div who(Stored<Wave> wave, Line line) {
        Button open =
                new Button(line.name(), click -> new ParticipationForms(services, user, () -> show(wave)).show(line));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(open, words.badge(words.say(line.value().role().label())));
    }

    private Div standing(Line line) {
        return new Div(
                badge(line.value().standing(), words),
                Words.muted(words.day(line.value().since())));
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

    private TextField search(Grid<Line> grid) {
        TextField search = new TextField();
        search.setPlaceholder(words.say("programme.participants.search"));
        search.setAriaLabel(words.say("programme.participants.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        grid.getListDataView().addFilter(line -> SearchKey.of(line.name()).contains(SearchKey.of(search.getValue())));
        search.addValueChangeListener(change -> grid.getListDataView().refreshAll());
        return search;
    }

    private ComboBox<Standing> standings(Grid<Line> grid) {
        ComboBox<Standing> chooser = new ComboBox<>();
        chooser.setItems(Standing.values());
        chooser.setItemLabelGenerator(standing -> words.say(standing.label()));
        chooser.setPlaceholder(words.say("programme.participants.any-state"));
        chooser.setAriaLabel(words.say("programme.field.state"));
        chooser.setClearButtonVisible(true);
        grid.getListDataView()
                .addFilter(line -> chooser.isEmpty() || line.value().standing() == chooser.getValue());
        chooser.addValueChangeListener(change -> grid.getListDataView().refreshAll());
        return chooser;
    }
}
