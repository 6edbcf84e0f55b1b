// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.OfficeZone;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Region;
import org.telar.profile.Profiles;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.Views;

/** The pages of all tables that running modules have: whatever is a {@link Dataset} is found, filtered and taken away there. */
@Component(service = Views.class)
public final class TablePages implements Views {
    /** Behind the modules of a programme, before what is for administrators. */
    private static final int ORDER = 920;
    /** Where a comma is the decimal mark, as in most of Latin America, when no country is chosen. */
    private static final String NO_COUNTRY = "CL";

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Logger LOG = LoggerFactory.getLogger(TablePages.class);

    private final Desk desk;
    private final OfficeZone office;
    private final Profiles profiles;
    private final Map<String, Dataset> tables = new ConcurrentHashMap<>();
    private final Tidings tidings = new Tidings("telar-tables");

    @Activate
    public TablePages(@Reference Desk desk, @Reference OfficeZone office, @Reference Profiles profiles) {
        this.desk = desk;
        this.office = office;
        this.profiles = profiles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDataset(Dataset dataset) {
        // what a module has wrong must not be met on every page, in the menu
        if (ID.matcher(dataset.id()).matches()) {
            tables.put(dataset.id(), dataset);
            tidings.spread();
        } else {
            LOG.error(
                    "Table '{}' is not shown: its id has to be its module's and its own, such as kernel.people",
                    dataset.id());
        }
    }

    void removeDataset(Dataset dataset) {
        tables.remove(dataset.id(), dataset);
        tidings.spread();
    }

    @Deactivate
    void stop() {
        tidings.close();
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(
                                TablesView.PATH,
                                "shell.tables",
                                TablesView.class,
                                user -> new TablesView(() -> of(user), tidings::to))
                        .inMenu(Icon.TABLE, ORDER, user -> !of(user).isEmpty()),
                View.at(
                        TableView.PATH,
                        "shell.tables",
                        TableView.class,
                        user -> new TableView(
                                id -> Optional.ofNullable(tables.get(id)),
                                tidings::to,
                                user,
                                desk,
                                new Region(office.zone(), country()))));
    }

    private List<Dataset> of(User user) {
        return tables.values().stream()
                .filter(table -> user.may(table.permission()))
                .sorted(Comparator.comparing(Dataset::id))
                .toList();
    }

    private String country() {
        return profiles.current().country().orElse(NO_COUNTRY);
    }
}
