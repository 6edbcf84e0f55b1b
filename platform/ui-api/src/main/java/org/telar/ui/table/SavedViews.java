// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Parameters;
import org.telar.exchange.dataset.Request;
import org.telar.ui.Desk;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a user likes to see a dataset, by name. On her desk under {@code table/<dataset>}: an object of names, each with the
 * {@link Parameters} of a request.
 */
final class SavedViews {
    private static final int LONGEST_NAME = 60;
    private static final int NOTICE_MILLIS = 6000;
    private static final Pattern FILTER = Pattern.compile("filter\\.([^.]*).*");
    private static final TypeReference<TreeMap<String, Map<String, List<String>>>> VIEWS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();
    private final Dataset dataset;
    private final User user;
    private final Desk desk;
    private final Supplier<Request> shown;
    private final Consumer<Request> show;
    private final Div list = new Div();
    private final Choice choice = new Choice(list.getTranslation("ui.table.views"), this::content);
    private final TextField name = new TextField();

    SavedViews(Dataset dataset, User user, Desk desk, Supplier<Request> shown, Consumer<Request> show) {
        this.dataset = dataset;
        this.user = user;
        this.desk = desk;
        this.shown = shown;
        this.show = show;
    }

    Component button() {
        return choice;
    }

    private Component content() {
        name.setLabel(name.getTranslation("ui.table.views.name"));
        name.setMaxLength(LONGEST_NAME);
        Button save = new Button(name.getTranslation("ui.table.views.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.addClassName("telar-dataset-choice");
        Div content = new Div(list, name, save);
        content.addClassName("telar-stack");
        fill();
        return content;
    }

    private String key() {
        return "table/" + dataset.id();
    }

    /** What cannot be read any more is as if it were not there. */
    private TreeMap<String, Map<String, List<String>>> saved() {
        try {
            return desk.find(user, key())
                    .map(written -> json.readValue(written, VIEWS))
                    .orElseGet(TreeMap::new);
        } catch (JacksonException unreadable) {
            return new TreeMap<>();
        }
    }

    private void fill() {
        list.removeAll();
        var views = saved();
        if (views.isEmpty()) {
            list.add(new Paragraph(list.getTranslation("ui.table.views.none")));
        }
        views.forEach((title, parameters) -> list.add(line(title, parameters)));
    }

    private Div line(String title, Map<String, List<String>> parameters) {
        Button choose = new Button(title, click -> {
            Parameters.Reading reading = new Parameters(dataset).read(parameters);
            show.accept(reading.request());
            choice.close();
            tellLeftOut(title, reading.problems());
        });
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button remove = new Button("✕", click -> {
            var views = saved();
            views.remove(title);
            put(views);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(remove.getTranslation("ui.table.views.remove", title));
        return new Div(choose, remove);
    }

    /** What the table lost since the view was kept. The first value of each problem is the name of a column or filter. */
    private void tellLeftOut(String title, List<Message> problems) {
        if (!problems.isEmpty()) {
            String parts = problems.stream()
                    .map(problem -> part(problem.values().getFirst().toString()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            Notification.show(
                    list.getTranslation("ui.table.views.left-out", title, parts),
                    NOTICE_MILLIS,
                    Notification.Position.BOTTOM_START);
        }
    }

    /** The title of a column, or the name that one had which is gone. */
    private String part(String name) {
        String id = FILTER.matcher(name).replaceAll("$1");
        return dataset.field(id)
                .map(field -> list.getTranslation(field.titleKey()))
                .orElse(id);
    }

    private void save() {
        String title = name.getValue().strip();
        name.setInvalid(title.isEmpty());
        if (title.isEmpty()) {
            name.setErrorMessage(name.getTranslation("ui.table.views.nameless"));
            return;
        }
        var views = saved();
        views.put(title, new Parameters(dataset).write(shown.get()));
        put(views);
        name.clear();
        choice.close();
    }

    private void put(TreeMap<String, Map<String, List<String>>> views) {
        if (views.isEmpty()) {
            desk.clear(user, key());
        } else {
            desk.put(user, key(), json.writeValueAsString(views));
        }
        fill();
    }
}
