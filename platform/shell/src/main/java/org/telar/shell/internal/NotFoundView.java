// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing is at this address; or its module is installed but off, which is said. */
@ParentLayout(Frame.class)
public final class NotFoundView extends ErrorView implements HasErrorParameter<NotFoundException> {
    private final ModuleStates modules;

    NotFoundView(ModuleStates modules) {
        this.modules = modules;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String first = event.getLocation().getFirstSegment();
        if (modules.isInstalledButOff(first)) {
            say("shell.module-off.title", getTranslation("shell.module-off.link", getTranslation(first + ".name")));
        } else {
            say(
                    "shell.not-found",
                    getTranslation(
                            "shell.not-found.remedy", "/" + event.getLocation().getPath()));
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
