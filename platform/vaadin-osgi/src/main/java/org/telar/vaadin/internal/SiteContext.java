// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.UI;
import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;
import org.telar.vaadin.Site;

/**
 * Static files: of a bundle that joins the context, its own entries; then {@code META-INF/resources} of Vaadin's bundle.
 */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = Site.CONTEXT, path = "/")
public final class SiteContext extends ServletContextHelper {
    private final Bundle user;
    private final Bundle vaadin;

    @Activate
    public SiteContext(org.osgi.service.component.ComponentContext context) {
        Bundle own = FrameworkUtil.getBundle(SiteContext.class);
        user = context.getUsingBundle() == null ? own : context.getUsingBundle();
        vaadin = FrameworkUtil.getBundle(UI.class);
    }

    @Override
    public @Nullable URL getResource(@Nullable String name) {
        if (name == null || name.endsWith("/")) {
            return null;
        }
        URL ownEntry = user.getState() == Bundle.UNINSTALLED ? null : user.getEntry(name);
        return ownEntry != null
                ? ownEntry
                : vaadin.getResource("META-INF/resources" + (name.startsWith("/") ? name : "/" + name));
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css";
            case "js", "mjs" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            case "woff2" -> "font/woff2";
            case "json", "webmanifest" -> "application/json";
            default -> null;
        };
    }
}
