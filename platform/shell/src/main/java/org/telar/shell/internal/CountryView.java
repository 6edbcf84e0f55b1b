// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.profile.LegalPack;
import org.telar.profile.Profile;
import org.telar.profile.Profiles;

/**
 * Asks for the country and the modules, on the first day and whenever someone permitted comes back: what each country
 * brings is shown before it is taken.
 */
public final class CountryView extends Section {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH);

    private final RadioButtonGroup<Profile> countries = new RadioButtonGroup<>();
    private final CheckboxGroup<String> modules = new CheckboxGroup<>();
    private final Div brings = new Div();
    private final Div trouble = new Div();

    /** What is done with the choice. */
    interface Choosing {
        /**
         * @param modules that shall be on; those that are on now when she may not change them
         * @return why some of it did not come about
         */
        Optional<Message> take(Profile profile, Set<String> modules);

        boolean mayChangeModules();

        void later();
    }

    /**
     * @param on names of all modules by id, in order, and whether each runs now
     */
    CountryView(Profiles profiles, Map<String, String> names, Set<String> on, Choosing choosing) {
        addClassName("telar-page");
        boolean first = !profiles.isChosen();
        Paragraph why = new Paragraph(getTranslation(first ? "shell.country.first" : "shell.country.again"));
        add(new H1(getTranslation("shell.country.question")), why);
        countries.setLabel(getTranslation("shell.country"));
        countries.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        countries.setItems(inOrder(profiles.all()));
        countries.setRenderer(new ComponentRenderer<>(this::line));
        brings.addClassName("telar-stack");
        brings.getElement().setAttribute("aria-live", "polite");
        modules.setLabel(getTranslation("shell.country.modules"));
        modules.setHelperText(getTranslation("shell.country.modules.explain"));
        modules.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        modules.setItems(names.keySet());
        modules.setItemLabelGenerator(names::get);
        countries.addValueChangeListener(change ->
                show(change.getValue(), choosing.mayChangeModules() ? wished(change.getValue(), names.keySet()) : on));
        profiles.all().stream()
                .filter(profile -> profile.id().equals(profiles.current().id()))
                .findFirst()
                .ifPresent(countries::setValue);
        if (!first) {
            modules.setValue(on);
        }
        if (!choosing.mayChangeModules()) {
            modules.setReadOnly(true);
            modules.setHelperText(getTranslation("shell.country.modules.others"));
        }
        trouble.getElement().setAttribute("role", "status");
        add(countries, brings, modules, trouble, actions(first, choosing));
    }

    /** Countries by name; what is of no country comes last. */
    private List<Profile> inOrder(List<Profile> all) {
        return all.stream()
                .sorted(java.util.Comparator.comparing(
                                (Profile profile) -> profile.law().isEmpty())
                        .thenComparing(profile -> profile.name(getLocale())))
                .toList();
    }

    private Div line(Profile profile) {
        Span about = new Span(profile.description(getLocale()));
        about.addClassName("telar-muted");
        return new Div(new Div(profile.name(getLocale())), about);
    }

    private Div actions(boolean first, Choosing choosing) {
        Button take = new Button(getTranslation("shell.country.take"));
        take.addClickListener(click -> {
            choosing.take(countries.getValue(), modules.getValue()).ifPresent(this::tell);
            take.setEnabled(true);
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        Button later =
                new Button(getTranslation(first ? "shell.country.later" : "ui.cancel"), click -> choosing.later());
        Div actions = new Div(take, later);
        actions.addClassName("telar-actions");
        return actions;
    }

    private void show(Profile profile, Set<String> wished) {
        modules.setValue(wished);
        brings.removeAll();
        brings.add(new H2(getTranslation("shell.country.brings", profile.name(getLocale()))), facts(profile));
        profile.law().ifPresent(law -> {
            Paragraph note = new Paragraph(law.note(getLocale()));
            note.addClassNames("telar-note", "warning");
            brings.add(note);
        });
    }

    private void tell(Message reason) {
        Paragraph note = new Paragraph(getTranslation(
                "shell.country.modules.trouble",
                getTranslation(reason.key(), reason.values().toArray())));
        note.addClassNames("telar-note", "danger");
        trouble.removeAll();
        trouble.add(note);
    }

    private static Set<String> wished(Profile profile, Set<String> there) {
        Set<String> wished = new TreeSet<>(there);
        if (!profile.modules().contains(Profile.EVERY_MODULE)) {
            wished.retainAll(profile.modules());
        }
        return wished;
    }

    private DescriptionList facts(Profile profile) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("telar-facts");
        fact(facts, "language", profile.language().getDisplayLanguage(getLocale()));
        fact(facts, "zone", profile.zone().getDisplayName(TextStyle.FULL, getLocale()) + " (" + profile.zone() + ")");
        profile.currency().map(this::currency).ifPresent(currency -> fact(facts, "currency", currency));
        fact(facts, "words", words(profile));
        fact(facts, "law", profile.law().map(this::law).orElseGet(() -> getTranslation("shell.country.law.none")));
        return facts;
    }

    private void fact(DescriptionList facts, String what, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("shell.country." + what)),
                new DescriptionList.Description(value));
    }

    private String currency(Currency currency) {
        return currency.getDisplayName(getLocale()) + " (" + currency.getCurrencyCode() + ")";
    }

    private String words(Profile profile) {
        String words = LANGUAGES.stream()
                .flatMap(language ->
                        profile.terms(language).words().entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .map(word -> getTranslation("shell.country.word", word.getKey(), word.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? getTranslation("shell.country.words.none") : words;
    }

    private String law(LegalPack law) {
        String since = law.law()
                .as("since", LocalDate::parse)
                .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale())
                        .format(day))
                .orElse("");
        return getTranslation(
                "shell.country.law.what",
                law.name(getLocale()),
                since,
                law.authority(getLocale()),
                law.consents().size());
    }
}
