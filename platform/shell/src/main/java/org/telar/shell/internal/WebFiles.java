// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;
import org.telar.vaadin.Site;

/** The shell's own static files. */
@Component(service = WebFiles.class)
@HttpWhiteboardResource(pattern = "/telar/*", prefix = "/web")
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class WebFiles {}
