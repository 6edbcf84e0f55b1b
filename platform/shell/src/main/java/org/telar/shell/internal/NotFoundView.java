// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.Modules;

/** Nothing is at this address; or its module is installed but off, which is said. */
@ParentLayout(Frame.class)
public final class NotFoundView extends ErrorView implements HasErrorParameter<NotFoundException> {
    private final Modules modules;

    NotFoundView(Modules modules) {
        this.modules = modules;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String first = event.getLocation().getFirstSegment();
        Optional<ModuleState> off = modules.all().stream()
                .filter(module -> module.id().name().equals(first) && module.state() != State.ON)
                .findFirst();
        if (off.isPresent()) {
            String name = off.get().name(getLocale().getLanguage());
            say("shell.module-off.title", getTranslation("shell.module-off.link", name));
        } else {
            say(
                    "shell.not-found",
                    getTranslation(
                            "shell.not-found.remedy", "/" + event.getLocation().getPath()));
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
