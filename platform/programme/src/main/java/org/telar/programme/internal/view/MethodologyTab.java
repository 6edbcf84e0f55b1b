// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.Setting;
import org.telar.ui.form.Field;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** The versions of a programme's methodology, each setting with its source. */
final class MethodologyTab extends Div {
    /** One setting as the form holds it. */
    record Value(String value) {}

    private final Offer offer;
    private final long programme;
    private final User user;
    private final boolean mayEdit;
    private final Words words = new Words(this);

    MethodologyTab(Offer offer, long programme, User user) {
        this.offer = offer;
        this.programme = programme;
        this.user = user;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        addClassName("telar-stack");
        fill();
    }

    private void fill() {
        removeAll();
        List<Stored<Methodology>> versions = offer.methodologies().versions(user, programme);
        versions.forEach(version -> add(section(version)));
    }

    private Div section(Stored<Methodology> version) {
        Methodology methodology = version.value();
        Div section = new Div(
                new H2(words.of("programme.methodology.version", methodology.number(), methodology.title())),
                words.badge(
                        methodology.state().label(),
                        methodology.state() == Methodology.State.IN_USE ? "success" : "accent"));
        section.addClassName("telar-stack");
        if (mayEdit && methodology.state() == Methodology.State.DRAFT) {
            section.add(new Button(
                    words.of("programme.methodology.adopt"),
                    click -> settle(offer.methodologies().adopt(user, version))));
        } else if (mayEdit && methodology.state() == Methodology.State.IN_USE) {
            section.add(new Button(
                    words.of("programme.methodology.succeed"),
                    click -> settle(offer.methodologies().succeed(user, version))));
        }
        if (methodology.state() != Methodology.State.SUCCEEDED) {
            section.add(table(version));
        }
        return section;
    }

    private void settle(Change<Methodology> change) {
        words.told(change);
        fill();
    }

    private NativeTable table(Stored<Methodology> version) {
        NativeTableBody body = new NativeTableBody();
        for (Setting setting : Setting.values()) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(words.of(setting.label()));
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow(
                    name,
                    new NativeTableCell(said(setting, version.value().text(setting))),
                    new NativeTableCell(words.of(setting.origin())));
            if (mayEdit && version.value().state() == Methodology.State.DRAFT) {
                row.add(new NativeTableCell(edit(version, setting)));
            }
            body.add(row);
        }
        NativeTable table = new NativeTable(body);
        table.addClassName("telar-table");
        return table;
    }

    private String said(Setting setting, String value) {
        return switch (setting.kind()) {
            case Setting.Kind.Choice choice -> words.of("programme.choice." + value);
            case Setting.Kind.YesNo yesNo -> words.of("programme.choice." + value);
            default -> value;
        };
    }

    private Button edit(Stored<Methodology> version, Setting setting) {
        String label = words.of(setting.label());
        Button button = new Button(words.of("programme.edit"), click -> open(version, setting, label));
        button.setAriaLabel(words.of("programme.edit") + ": " + label);
        return button;
    }

    private void open(Stored<Methodology> version, Setting setting, String label) {
        Recast<Methodology, Value> recast = new Recast<>(
                (seen, wanted) -> offer.methodologies().save(user, seen.orElse(version), wanted),
                methodology -> new Value(methodology.text(setting)),
                value -> version.value().with(setting, value.value()),
                Map.of(setting.id(), "value"));
        Form<Value> form = new Form<>(Value.class, "programme.setting." + setting.id(), offer.drafts(user), recast)
                .add(field(setting));
        FormDialog dialog = new FormDialog(label, form);
        form.onSaved(stored -> {
            dialog.close();
            fill();
        });
        form.show(recast.flat(version));
        dialog.open();
    }

    private Field<?> field(Setting setting) {
        String label = "programme.setting." + setting.id();
        return switch (setting.kind()) {
            case Setting.Kind.Choice choice ->
                Fields.oneOf("value", label, choice.codes(), code -> code, code -> said(setting, code));
            case Setting.Kind.YesNo yesNo ->
                Fields.oneOf("value", label, List.of("yes", "no"), code -> code, code -> said(setting, code));
            default -> Fields.text("value", label);
        };
    }
}
