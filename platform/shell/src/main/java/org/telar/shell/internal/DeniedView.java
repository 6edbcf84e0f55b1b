// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.telar.api.AccessDenied;

/** The user may not see this page. */
@ParentLayout(Frame.class)
public final class DeniedView extends ErrorView implements HasErrorParameter<AccessDenied> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDenied> parameter) {
        say("shell.denied", getTranslation("shell.denied.remedy"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
