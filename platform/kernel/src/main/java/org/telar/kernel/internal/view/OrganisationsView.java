// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.kernel.internal.intake.EnterpriseFile;
import org.telar.kernel.internal.intake.EnterpriseIntake;
import org.telar.kernel.internal.intake.ListedEnterprise;
import org.telar.kernel.organisations.Organisation.Kind;
import org.telar.kernel.organisations.Registry;
import org.telar.ui.Icon;
import org.telar.ui.intake.Intake;
import org.telar.ui.intake.IntakeDialog;
import org.telar.ui.table.DatasetGrid;

/** Enterprises, buyers and allies; the way to a new one of each. */
public final class OrganisationsView extends Section implements BeforeEnterObserver {
    public static final String PATH = "kernel/organisations";
    private static final String KIND = "kind";

    private final Services services;
    private final Map<Kind, Dataset> lists;
    private final EnterpriseIntake intake;
    private final EnterpriseFile file;
    private final User user;
    private final LazyTabs tabs = new LazyTabs();
    private final Map<Kind, Tab> places = new EnumMap<>(Kind.class);

    /** @param lists a dataset of each kind */
    public OrganisationsView(
            Services services, Map<Kind, Dataset> lists, EnterpriseIntake intake, EnterpriseFile file, User user) {
        this.services = services;
        this.lists = Map.copyOf(lists);
        this.intake = intake;
        this.file = file;
        this.user = user;
        addClassNames("telar-page", "wide");
        for (Kind kind : Kind.values()) {
            places.put(kind, tabs.add("kernel.organisations." + code(kind), () -> list(kind)));
        }
        add(new Heading(getTranslation("kernel.organisations")), tabs);
    }

    static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Where this organisation is shown. */
    static String path(Kind kind, long id) {
        return "kernel/" + code(kind) + "/" + id;
    }

    /** Where all of the kind are shown. */
    static String path(Kind kind) {
        return PATH + "?" + KIND + "=" + code(kind);
    }

    static void open(Kind kind) {
        UI.getCurrent().navigate(PATH, QueryParameters.of(KIND, code(kind)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .orElse("");
        places.forEach((kind, tab) -> {
            if (code(kind).equals(asked)) {
                tabs.setSelectedTab(tab);
            }
        });
    }

    private Component list(Kind kind) {
        DatasetGrid grid =
                new DatasetGrid(lists.get(kind), user, services.desk(), services.region()).whenEmpty(empty(kind));
        Div list = new Div();
        list.addClassName("telar-stack");
        if (user.may(Registry.EDIT)) {
            Button add = new Button(
                    getTranslation("kernel.organisation.new." + code(kind)),
                    click -> UI.getCurrent().navigate("kernel/" + code(kind) + "/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(add);
            if (kind == Kind.ENTERPRISE) {
                actions.addComponentAsFirst(bringList(grid));
            }
            actions.addClassName("telar-actions");
            list.add(actions);
        }
        list.add(grid);
        return list;
    }

    private Button bringList(DatasetGrid grid) {
        return new Button(
                getTranslation("kernel.intake.enterprises"),
                Icon.UPLOAD.draw(),
                click -> importDialog(grid).open());
    }

    private IntakeDialog<ListedEnterprise> importDialog(DatasetGrid grid) {
        Intake<ListedEnterprise> enterprises = new Intake<>(
                "kernel.enterprises",
                "kernel.intake.enterprises",
                "kernel.intake.enterprises.explain",
                file.file(),
                sample -> new EnterpriseSample(intake, user, sample),
                list -> intake.bring(user, list));
        return new IntakeDialog<>(enterprises, services.desk(), user, grid::refresh);
    }

    private Div empty(Kind kind) {
        Div empty = new Div(
                Icon.ORGANISATION.draw(), new Paragraph(getTranslation("kernel.organisations.none." + code(kind))));
        empty.addClassName("telar-empty");
        return empty;
    }
}
