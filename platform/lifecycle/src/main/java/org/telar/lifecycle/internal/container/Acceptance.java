// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.ui.Tiles;
import org.telar.ui.Tiles.Tile;
import org.telar.ui.View;
import org.telar.ui.Views;
import org.telar.vaadin.Stage;

/** Looks whether a module that was started is well: all its parts are there, are its own, and its screens can be built. */
final class Acceptance {
    private static final Logger LOG = LoggerFactory.getLogger(Acceptance.class);
    /** Spanish, as most offices; a view that cannot be built in one language cannot be in the other. */
    private static final User TELAR = new User(0, "Telar", Locale.of("es"), Set.of(User.EVERYTHING));

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final Stage stage;

    Acceptance(BundleContext context, ServiceComponentRuntime components, Stage stage) {
        this.context = context;
        this.components = components;
        this.stage = stage;
    }

    /**
     * For a module that nobody sees yet.
     *
     * @throws Failure naming the first thing that is not as it has to be
     */
    void requireWell(Bundle bundle, ModuleId id) throws Failure {
        requireParts(bundle, id);
        for (View view : views(bundle)) {
            requirePath(id, view);
            requireBuilt(
                    id,
                    "lifecycle.failure.view",
                    view.path(),
                    () -> view.factory().apply(TELAR));
        }
        for (Tiles tiles : all(services(bundle), Tiles.class)) {
            for (Tile tile : tiles.tiles()) {
                requireBuilt(
                        id,
                        "lifecycle.failure.tile",
                        tile.titleKey(),
                        () -> tile.content().apply(TELAR));
            }
        }
    }

    /**
     * For a module that everybody sees: nothing is built once more.
     *
     * @throws Failure naming the first thing that is not as it has to be
     */
    void requireInPlace(Bundle bundle, ModuleId id) throws Failure {
        requireParts(bundle, id);
        for (View view : views(bundle)) {
            requirePath(id, view);
            if (!stage.isRouted(view.type())) {
                throw new Failure(Message.of("lifecycle.failure.path-unusable", id.name(), view.path()));
            }
        }
    }

    private void requireParts(Bundle bundle, ModuleId id) throws Failure {
        List<ServiceReference<?>> services = services(bundle);
        for (ServiceReference<?> service : services) {
            requireObject(bundle, id, service);
        }
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(bundle)) {
            for (ComponentConfigurationDTO configured : components.getComponentConfigurationDTOs(component)) {
                requireActive(id, component, configured);
            }
        }
        Module module = only(services, Module.class)
                .orElseThrow(() -> new Failure(Message.of("lifecycle.failure.no-service", id.name())));
        requireOwn(id, module);
    }

    private List<View> views(Bundle bundle) {
        return all(services(bundle), Views.class).stream()
                .flatMap(each -> each.views().stream())
                .toList();
    }

    private static List<ServiceReference<?>> services(Bundle bundle) {
        ServiceReference<?> @Nullable [] services = bundle.getRegisteredServices();
        return services == null ? List.of() : List.of(services);
    }

    /** A component whose constructor throws is registered all the same; it shows when somebody wants it. */
    private void requireObject(Bundle bundle, ModuleId id, ServiceReference<?> service) throws Failure {
        Object object = context.getService(service);
        if (object != null) {
            context.ungetService(service);
            return;
        }
        String component = String.valueOf(service.getProperty("component.name"));
        String cause = components.getComponentDescriptionDTOs(bundle).stream()
                .filter(description -> description.name.equals(component))
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .flatMap(configured -> Optional.ofNullable(configured.failure).stream())
                .findFirst()
                .map(Causes::words)
                .orElse("");
        throw new Failure(Message.of("lifecycle.failure.component", id.name(), simple(component), cause));
    }

    private static void requireActive(
            ModuleId id, ComponentDescriptionDTO component, ComponentConfigurationDTO configured) throws Failure {
        if (configured.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            throw new Failure(Message.of(
                    "lifecycle.failure.component",
                    id.name(),
                    simple(component.name),
                    Causes.words(configured.failure)));
        }
        if (configured.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            String wanted = Arrays.stream(component.references)
                    .filter(reference -> Arrays.stream(configured.unsatisfiedReferences)
                            .anyMatch(missing -> missing.name.equals(reference.name)))
                    .map(reference -> reference.interfaceName)
                    .findFirst()
                    .orElse("?");
            throw new Failure(Message.of("lifecycle.failure.needs-service", id.name(), simple(component.name), wanted));
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void requireOwn(ModuleId id, Module module) throws Failure {
        if (!module.id().equals(id)) {
            throw new Failure(Message.of(
                    "lifecycle.failure.identity", id.name(), module.id().name()));
        }
        for (Permission permission : module.permissions()) {
            if (!permission.id().startsWith(id.name() + ".")) {
                throw new Failure(Message.of("lifecycle.failure.permission", id.name(), permission.id()));
            }
        }
    }

    private void requirePath(ModuleId id, View view) throws Failure {
        if (!view.path().equals(id.name()) && !view.path().startsWith(id.name() + "/")) {
            throw new Failure(Message.of("lifecycle.failure.path", id.name(), view.path()));
        }
        for (ServiceReference<Views> other : references()) {
            Views views = context.getService(other);
            if (views == null) {
                continue;
            }
            boolean clash = views.views().stream()
                    .anyMatch(each -> each.path().equals(view.path()) && each.type() != view.type());
            context.ungetService(other);
            if (clash) {
                throw new Failure(Message.of("lifecycle.failure.path-taken", id.name(), view.path()));
            }
        }
    }

    private Collection<ServiceReference<Views>> references() {
        try {
            return context.getServiceReferences(Views.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter cannot be wrong", e);
        }
    }

    /** @param name of the part, as the message has it */
    private void requireBuilt(ModuleId id, String failureKey, String name, Supplier<? extends Component> part)
            throws Failure {
        Optional<Throwable> trouble = stage.attempt(TELAR.language(), () -> Objects.requireNonNull(part.get(), "null"));
        if (trouble.isPresent()) {
            LOG.error("{} of {} cannot be built", name, id, trouble.get());
            throw new Failure(Message.of(failureKey, id.name(), name, Causes.words(trouble.get())));
        }
    }

    private <S> Optional<S> only(List<ServiceReference<?>> services, Class<S> type) {
        List<S> found = all(services, type);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private <S> List<S> all(List<ServiceReference<?>> services, Class<S> type) {
        return services.stream()
                .filter(service -> Arrays.asList((Object[]) service.getProperty("objectClass"))
                        .contains(type.getName()))
                .map(context::getService)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
