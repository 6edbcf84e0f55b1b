// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.workplan.Workplan;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;
import org.telar.ui.table.DatasetGrid;

/** One programme: what it is, its phases and waves, methodology, workplan, participants and documents. */
public final class ProgrammeView extends Section implements BeforeEnterObserver {
    public static final String PATH = "programme/view/:" + ProgrammeView.ID;
    private static final String ID = "programme";

    private final Offer offer;
    private final User user;
    private final Words words = new Words(this);
    private final Map<Tab, Supplier<Component>> tabs = new LinkedHashMap<>();

    public ProgrammeView(Offer offer, User user) {
        this.offer = offer;
        this.user = user;
        addClassName("telar-page");
    }

    static String path(long programme) {
        return "programme/view/" + programme;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .getLong(ID)
                .flatMap(id -> offer.programmes().find(user, id))
                .orElseThrow(NotFoundException::new));
    }

    /** Shows a programme, from its first tab on. */
    public void show(Stored<Programme> programme) {
        removeAll();
        tabs.clear();
        long id = programme.id();
        Optional<Anchor> back = Optional.of(new Anchor(ProgrammesView.PATH, words.of("programme.name")));
        add(
                user.may(ProgrammePermissions.EDIT)
                        ? words.header(back, programme.value().name(), edit(programme))
                        : words.header(back, programme.value().name()));
        TabSheet sheet = new TabSheet();
        sheet.setWidthFull();
        tab(sheet, "programme.tab.overview", () -> overview(programme));
        tab(sheet, "programme.workplan", () -> new WorkplanTab(offer, id, user));
        tab(sheet, "programme.tab.design", () -> new DesignTab(offer, id, user));
        tab(sheet, "programme.tab.methodology", () -> new MethodologyTab(offer, id, user));
        if (user.may(ProgrammePermissions.SEE_PARTICIPANTS)) {
            tab(sheet, "programme.participations", () -> participants(id));
        }
        if (user.may(ProgrammePermissions.SEE_DOCUMENTS)) {
            tab(sheet, "programme.documents", () -> new DocumentsTab(offer, id, user));
        }
        sheet.addSelectedChangeListener(event -> fill(sheet, event.getSelectedTab()));
        add(sheet);
        fill(sheet, sheet.getSelectedTab());
    }

    private void tab(TabSheet sheet, String titleKey, Supplier<Component> content) {
        tabs.put(sheet.add(words.of(titleKey), new Div()), content);
    }

    /** A tab is built anew each time it is opened, so that it shows what the others have changed. */
    private void fill(TabSheet sheet, Tab tab) {
        Supplier<Component> content = tabs.get(tab);
        if (content != null && sheet.getComponent(tab) instanceof Div holder) {
            holder.removeAll();
            holder.add(content.get());
        }
    }

    private Button edit(Stored<Programme> programme) {
        return new Button(words.of("programme.edit"), click -> {
            Form<Programme> form = ProgrammesView.form(offer.programmes(), offer.drafts(user), user);
            FormDialog dialog = new FormDialog(programme.value().name(), form);
            form.onSaved(stored -> {
                dialog.close();
                show(stored);
            });
            form.show(programme);
            dialog.open();
        });
    }

    private Component overview(Stored<Programme> stored) {
        Programme programme = stored.value();
        Div overview = new Div(ProgrammesView.badge(words, programme.state()));
        overview.addClassName("telar-stack");
        overview.add(new Paragraph(words.span(Optional.of(programme.begins()), Optional.of(programme.ends()))));
        if (!programme.aim().isEmpty()) {
            overview.add(new Paragraph(programme.aim()));
        }
        overview.add(new Paragraph(words.of(programme.genderMarker().label())), figures(stored.id()));
        return overview;
    }

    private DescriptionList figures(long programme) {
        Workplan plan = offer.workplans().of(user, programme).orElseThrow(NotFoundException::new);
        DescriptionList figures = new DescriptionList();
        figures.addClassName("telar-figures");
        figure(figures, "programme.figure.waves", plan.waves().size());
        figure(figures, "programme.figure.tasks", plan.tasks().size());
        figure(figures, "programme.figure.late", plan.late());
        return figures;
    }

    private void figure(DescriptionList figures, String key, long number) {
        figures.add(new Div(
                new DescriptionList.Term(words.of(key)), new DescriptionList.Description(Long.toString(number))));
    }

    private Component participants(long programme) {
        DatasetGrid grid = new DatasetGrid(offer.participantsOf().apply(programme), user, offer.desk(), offer.region());
        grid.whenEmpty(new Paragraph(words.of("programme.participations.none")));
        return grid;
    }
}
