// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.telar.exchange.columns.Column;
import org.telar.exchange.columns.Columns;
import org.telar.ui.intake.Header.FileColumn;

/** For each column that is looked for, the column of the file where it stands. */
final class MappingForm extends FormLayout {
    private final Map<Column<?>, Select<FileColumn>> choices = new LinkedHashMap<>();

    MappingForm(Columns columns, Header.Found header, Mapping start) {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        for (Column<?> column : columns.all()) {
            Select<FileColumn> choice = new Select<>();
            choice.setLabel(column.title(getLocale()));
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption(getTranslation("ui.intake.not-in-file"));
            choice.setItemLabelGenerator(this::words);
            choice.setItems(header.columns());
            choice.setRequiredIndicatorVisible(column.required());
            choice.setManualValidation(true);
            choice.addValueChangeListener(change -> choice.setInvalid(false));
            header.columns().stream()
                    .filter(found ->
                            Integer.valueOf(found.place()).equals(start.places().get(column.id())))
                    .findFirst()
                    .ifPresent(choice::setValue);
            choices.put(column, choice);
            add(choice);
        }
    }

    /** Also for the empty choice, for which Vaadin passes null. */
    private String words(FileColumn column) {
        return Optional.ofNullable(column)
                .map(there -> getTranslation(
                        "ui.intake.file-column", there.letters(), there.title(), String.join(", ", there.samples())))
                .orElseGet(() -> getTranslation("ui.intake.not-in-file"));
    }

    /** What was chosen; empty when a required column was not, which is marked then. */
    Optional<Mapping> chosen() {
        Map<String, Integer> places = new HashMap<>();
        boolean complete = true;
        for (Map.Entry<Column<?>, Select<FileColumn>> entry : choices.entrySet()) {
            Select<FileColumn> choice = entry.getValue();
            if (!choice.isEmpty()) {
                places.put(entry.getKey().id(), choice.getValue().place());
            } else if (entry.getKey().required()) {
                choice.setErrorMessage(getTranslation("ui.intake.column-missing"));
                choice.setInvalid(true);
                complete = false;
            }
        }
        return complete ? Optional.of(new Mapping(places)) : Optional.empty();
    }
}
