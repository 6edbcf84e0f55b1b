// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Permission;
import org.telar.testing.ViewTexts;

/** What the user reads of a failure. */
@ViewPackages(packages = "org.telar.shell.nothing")
class FailureNoticeTest extends BrowserlessTest {
    private static final Permission MISSING = new Permission("privacy.erase");

    private final List<String> refused = new ArrayList<>();
    private final FailureNotice notice =
            new FailureNotice((denied, way) -> refused.add(denied.permission() + " by " + way));

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void inSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private String toldOf(Throwable failure) {
        notice.error(new ErrorEvent(failure));
        return test(find(Notification.class).single()).getText();
    }

    @Test
    void aFailureHasANumberThatStandsInTheLog() {
        String told = toldOf(new IllegalStateException("no such table"));
        assertTrue(told.matches(".*\\b[0-9A-F]{8}\\b.*"), told);
        assertEquals(List.of(), refused);
    }

    @Test
    void whatSheMayNotDoIsNoFailureAlsoWhenWorkInTheBackgroundMeetsIt() {
        AccessDenied denied = new AccessDenied(MISSING);
        String told = toldOf(new ExecutionException(new IllegalStateException("Work failed", denied)));
        assertEquals(UI.getCurrent().getTranslation("shell.denied.remedy"), told);
        assertEquals(List.of(MISSING + " by ACTION"), refused);
    }
}
