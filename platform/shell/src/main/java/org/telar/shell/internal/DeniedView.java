// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiConsumer;
import org.telar.api.AccessDenied;
import org.telar.api.Refusals;

/** The user may not see this page. */
@ParentLayout(Frame.class)
public final class DeniedView extends ErrorView implements HasErrorParameter<AccessDenied> {
    private final transient BiConsumer<AccessDenied, Refusals.Way> refused;

    /** @param refused is told */
    DeniedView(BiConsumer<AccessDenied, Refusals.Way> refused) {
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDenied> parameter) {
        refused.accept(parameter.getException(), Refusals.Way.PAGE);
        say("shell.denied", getTranslation("shell.denied.remedy"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
