// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import jakarta.servlet.Servlet;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.vaadin.Site;
import org.telar.vaadin.StaticFiles;

/** The shell's own static files. */
@Component(
        service = {Servlet.class, WebFiles.class},
        property = "osgi.http.whiteboard.servlet.name=telar-files")
@HttpWhiteboardServletPattern("/telar/*")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class WebFiles extends StaticFiles {
    private static final long serialVersionUID = 1L;

    @Activate
    public WebFiles(BundleContext context) {
        super(context.getBundle(), "web", "/telar");
    }
}
