// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** A view could not be built. The number stands in the log beside the cause. */
@ParentLayout(Frame.class)
public final class FailureView extends ErrorView implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = Incident.log("/" + event.getLocation().getPath(), parameter.getException());
        say("shell.failure", getTranslation("shell.failure.remedy", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
