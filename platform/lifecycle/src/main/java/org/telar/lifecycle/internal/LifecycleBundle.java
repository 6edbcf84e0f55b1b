// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.telar.api.Message;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.Modules;
import org.telar.lifecycle.internal.container.House;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.view.ModulesView;
import org.telar.persistence.Database;
import org.telar.profile.Profile;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.Views;
import org.telar.vaadin.Stage;

/** Table of contents of the life cycle of modules. */
@Component(
        service = {Modules.class, Module.class, Views.class, LifecycleBundle.class},
        configurationPid = "org.telar.lifecycle",
        immediate = true)
public final class LifecycleBundle implements Modules, Module, Views {
    public static final ModuleId ID = new ModuleId("lifecycle");

    private static final int MENU_ORDER = 990;

    private final House house;

    /** The keys of the configuration. */
    public @interface Settings {
        /** {@code allowed} lets archives in that nobody signed whom this installation trusts; for developing only. */
        String unsignedModules() default "";

        /** How long a module may take to start. */
        int startSeconds() default 60;

        /** How long a thread of a module may keep a processor busy before the module is put into quarantine. */
        int spinSeconds() default 900;
    }

    @Activate
    public LifecycleBundle(
            BundleContext context,
            Settings settings,
            @Reference ServiceComponentRuntime components,
            @Reference Stage stage) {
        house = new House(
                context,
                components,
                stage,
                settings.unsignedModules().equals("allowed"),
                settings.startSeconds(),
                settings.spinSeconds());
    }

    @Deactivate
    void stop() {
        house.close();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setDatabase(Database database) {
        house.begin(database);
    }

    void unsetDatabase(Database database) {
        house.end(database);
    }

    /** Another one comes when another country is chosen. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setProfile(Profile profile) {
        house.moveTo(profile.country().orElse(""));
    }

    void unsetProfile(Profile profile) {
        // the country stays until the next profile tells its own
    }

    /** Empty while the database is not there. */
    public Optional<Lifecycle> lifecycle() {
        return house.lifecycle();
    }

    /** Empty while the database is not there. */
    public Optional<Tokens> tokens() {
        return house.tokens();
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return Permissions.all();
    }

    @Override
    public List<ModuleState> all() {
        return house.states();
    }

    @Override
    public boolean settled() {
        return house.settled();
    }

    @Override
    public boolean unsignedAllowed() {
        return house.unsignedAllowed();
    }

    @Override
    public Optional<Message> choose(User user, Set<ModuleId> on) {
        return house.lifecycle()
                .map(lifecycle -> lifecycle.choose(user, on))
                .orElseGet(() -> Optional.of(Message.of("lifecycle.refused.no-database")));
    }

    @Override
    public List<View> views() {
        return List.of(View.at(
                        "lifecycle",
                        "lifecycle.modules",
                        ModulesView.class,
                        user -> new ModulesView(
                                house.lifecycle(), house.tokens(), house::states, house::onChange, user))
                .inMenu(Icon.MODULE, MENU_ORDER)
                .needs(Permissions.SEE));
    }
}
