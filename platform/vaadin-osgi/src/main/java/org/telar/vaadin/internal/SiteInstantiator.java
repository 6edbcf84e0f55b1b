// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.function.Supplier;
import org.telar.vaadin.Site;

/** Builds views, frame and error views by their suppliers, everything else as Vaadin does. */
final class SiteInstantiator extends DefaultInstantiator {
    private final transient Site site;
    private final transient LiveRoutes routes;

    SiteInstantiator(VaadinService service, Site site, LiveRoutes routes) {
        super(service);
        this.site = site;
        this.routes = routes;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        Supplier<? extends Component> factory =
                routes.factory(type).orElseGet(() -> site.components().get(type));
        return factory == null ? super.getOrCreate(type) : type.cast(factory.get());
    }

    @Override
    public I18NProvider getI18NProvider() {
        return site.texts();
    }
}
