// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Translated;
import org.telar.programme.topics.Topic;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.table.PlainTable;

/** The topics that people offer, seek and learn about, by area. */
public final class TopicsView extends Section {
    public static final String PATH = "programme/topics";

    private final ProgrammeServices services;
    private final User user;
    private final boolean mayEdit;
    private final Div content = new Div();
    private final Words words = new Words(this);

    /**
     * A topic as the form holds it.
     *
     * @param names also those in languages that have no field
     * @param parent code of the topic that it is part of
     */
    record TopicEntry(
            String code,
            Topic.Area area,
            Optional<String> parent,
            Translated names,
            String spanish,
            String english,
            Set<String> countries,
            boolean retired) {

        static TopicEntry of(Topic topic) {
            return new TopicEntry(
                    topic.code(),
                    topic.area(),
                    topic.parent(),
                    topic.names(),
                    topic.names().texts().getOrDefault("es", ""),
                    topic.names().texts().getOrDefault("en", ""),
                    topic.countries(),
                    topic.retired());
        }

        Topic topic() {
            return new Topic(code, parent, area, DesignForms.renamed(names, spanish, english), countries, retired);
        }
    }

    public TopicsView(ProgrammeServices services, User user) {
        this.services = services;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        addClassName("telar-page");
        content.addClassName("telar-stack");
        Anchor back = new Anchor(ProgrammesView.PATH, words.say("programme.name"));
        back.addClassName("telar-back");
        Div header = new Div(new Div(back, new H1(words.say("programme.topics"))));
        header.addClassName("telar-page-header");
        if (mayEdit) {
            Button button = new Button(words.say("programme.topic.new"), click -> edit(Optional.empty()));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.add(button);
        }
        add(header, content);
        fill();
    }

    private void fill() {
        content.removeAll();
        List<Stored<Topic>> all = services.topics().all();
        Map<String, Topic> byCode =
                all.stream().map(Stored::value).collect(Collectors.toMap(Topic::code, Function.identity()));
        for (Topic.Area area : Topic.Area.values()) {
            PlainTable table = new PlainTable(
                    words.say(area.label()),
                    List.of(
                            words.say("programme.field.name"),
                            words.say("programme.topic.parent"),
                            words.say("programme.topic.countries"),
                            words.say("programme.field.state")));
            all.stream().filter(topic -> topic.value().area() == area).forEach(topic -> row(table, topic, byCode));
            content.add(new Section(new H2(words.say(area.label())), table));
        }
    }

    private void row(PlainTable table, Stored<Topic> stored, Map<String, Topic> byCode) {
        Topic topic = stored.value();
        table.row(
                name(stored),
                new Span(topic.parent()
                        .flatMap(code -> Optional.ofNullable(byCode.get(code)))
                        .map(parent -> parent.names().in(getLocale()))
                        .orElse("")),
                new Span(
                        topic.countries().isEmpty()
                                ? words.say("programme.topic.everywhere")
                                : topic.countries().stream().map(words::country).collect(Collectors.joining(", "))),
                topic.retired()
                        ? words.badge(words.say("programme.topic.retired"))
                        : words.badge(words.say("programme.topic.offered"), "success"));
    }

    private Component name(Stored<Topic> stored) {
        String name = stored.value().names().in(getLocale());
        if (!mayEdit) {
            return new Span(name);
        }
        Button open = new Button(name, click -> edit(Optional.of(stored)));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return open;
    }

    private void edit(Optional<Stored<Topic>> seen) {
        Recast<Topic, TopicEntry> recast = new Recast<>(
                (before, wanted) -> services.topics().save(user, before, wanted),
                TopicEntry::of,
                TopicEntry::topic,
                Map.of("names", "spanish"));
        Form<TopicEntry> form = new Form<>(TopicEntry.class, "programme.topic", services.drafts(user), recast)
                .add(Fields.text("spanish", "programme.field.name-es"))
                .add(Fields.text("english", "programme.field.name-en"));
        if (seen.isEmpty()) {
            form.add(Fields.text("code", "programme.field.code")
                    .help("programme.field.code.help")
                    .required());
        }
        form.add(Fields.oneOf("area", "programme.field.area", Topic.Area.class, Topic.Area::label))
                .add(Fields.oneOf("parent", "programme.topic.parent", parents(seen), code -> code, this::name))
                .add(Fields.manyOf(
                                "countries", "programme.topic.countries", countries(seen), code -> code, words::country)
                        .help("programme.topic.countries.help"))
                .add(Fields.yesNo("retired", "programme.topic.retire").help("programme.topic.retire.help"));
        seen.ifPresentOrElse(
                stored -> form.show(recast.flat(stored)),
                () -> form.showNew(new TopicEntry(
                        "", Topic.Area.BUSINESS, Optional.empty(), Translated.of("", ""), "", "", Set.of(), false)));
        Forms.open(
                words.say(seen.isPresent() ? "programme.topic.change" : "programme.topic.new"), form, stored -> fill());
    }

    private List<String> parents(Optional<Stored<Topic>> seen) {
        return services.topics().all().stream()
                .filter(topic -> seen.map(self -> self.id() != topic.id()).orElse(true))
                .map(topic -> topic.value().code())
                .toList();
    }

    private String name(String code) {
        return services.topics()
                .find(code)
                .map(topic -> topic.value().names().in(getLocale()))
                .orElse(code);
    }

    /** The office's, and those that the topic has. */
    private List<String> countries(Optional<Stored<Topic>> seen) {
        return Stream.concat(
                        services.office().countries().stream(),
                        seen.stream().flatMap(topic -> topic.value().countries().stream()))
                .distinct()
                .toList();
    }
}
