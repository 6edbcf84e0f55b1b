// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.api.SearchProvider.Found;
import org.telar.api.User;
import org.telar.shell.internal.Search.Answer;
import org.telar.shell.internal.Search.Question;
import org.telar.ui.Icon;

/**
 * The search in the header: Ctrl+K or / leads there from everywhere, results come while one types. The keys are in
 * {@code web/search.js}, which makes it a combobox for screen readers.
 */
final class SearchBox extends Div {
    private static final int PAUSE = 250;
    private static final int SHORTEST = 2;

    private final Search search;
    private final User user;
    private final TextField words = new TextField();
    private final Div results = new Div();
    private final Div state = new Div();
    private final Button opener = new Button(Icon.SEARCH.draw());
    private @Nullable Question question;

    SearchBox(Search search, User user) {
        this.search = search;
        this.user = user;
        addClassName("telar-search");
        getElement().setAttribute("role", "search");
        words.setPlaceholder(getTranslation("shell.search"));
        words.setAriaLabel(getTranslation("shell.search.label"));
        words.setPrefixComponent(Icon.SEARCH.draw());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.addValueChangeListener(change -> ask(change.getValue().strip()));
        results.setId("telar-found");
        results.getElement().setAttribute("role", "listbox");
        results.getElement().setAttribute("aria-label", getTranslation("shell.search.results"));
        state.addClassName("telar-search-state");
        state.getElement().setAttribute("role", "status");
        opener.addClassName("telar-search-opener");
        opener.setAriaLabel(getTranslation("shell.search.label"));
        Div panel = new Div(results, state);
        panel.addClassName("telar-search-panel");
        add(opener, new Div(words, panel));
        clear();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.Telar.search(this)");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        if (question != null) {
            question.close();
            question = null;
        }
    }

    private void ask(String typed) {
        stop();
        if (typed.length() < SHORTEST) {
            clear();
            return;
        }
        UI ui = UI.getCurrent();
        question = search.ask(
                user,
                typed,
                answer -> ui.access(() -> {
                    if (typed.equals(words.getValue().strip())) {
                        show(typed, answer);
                    }
                }));
    }

    /** Empties the field and takes the results away, as after going to one. */
    void close() {
        words.clear();
        clear();
    }

    private void clear() {
        results.removeAll();
        state.setText("");
    }

    void show(String typed, Answer answer) {
        results.removeAll();
        groups(answer.found()).forEach((kind, found) -> results.add(group(kind, found)));
        state.setText(said(typed, answer));
    }

    private Map<String, List<Found>> groups(List<Found> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        one -> getTranslation(one.kindKey()),
                        () -> new TreeMap<>(Comparator.<String>naturalOrder()),
                        Collectors.toList()));
    }

    private Component group(String kind, List<Found> found) {
        Span heading = new Span(kind);
        heading.getElement().setAttribute("aria-hidden", "true");
        Div group = new Div(heading);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", kind);
        found.forEach(one -> group.add(option(one)));
        return group;
    }

    private static Anchor option(Found found) {
        Anchor link = new Anchor(found.path());
        link.getElement().setAttribute("role", "option");
        link.getElement().setAttribute("aria-selected", "false");
        link.getElement().setAttribute("tabindex", "-1");
        link.getElement().setAttribute("router-link", true);
        link.add(new Span(found.title()));
        if (!found.detail().isEmpty()) {
            Span detail = new Span(found.detail());
            detail.addClassName("telar-muted");
            link.add(detail);
        }
        return link;
    }

    private String said(String typed, Answer answer) {
        if (!answer.isComplete() && answer.found().isEmpty()) {
            return getTranslation("shell.search.under-way");
        }
        String found = answer.found().isEmpty()
                ? getTranslation("shell.search.nothing", typed)
                : getTranslation("shell.search.found", answer.found().size());
        return answer.missing() == 0 ? found : found + " " + getTranslation("shell.search.missing", answer.missing());
    }
}
