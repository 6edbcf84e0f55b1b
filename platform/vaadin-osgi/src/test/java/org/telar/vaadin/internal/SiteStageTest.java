// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Views are built in a tab that no browser has. */
@ViewPackages(packages = "org.telar.vaadin.internal")
class SiteStageTest extends BrowserlessTest {
    private static final int UNTIL_COMPILED = 3000;

    private final Locale language = Locale.of("es");

    private SiteStage stage() {
        return new SiteStage(VaadinService.getCurrent());
    }

    /** Interpreted code keeps all that it has named; what is compiled lets go of a tab that it does not name any more. */
    @Test
    void theTabIsThereForAsLongAsTheViewIsBuiltHoweverMuchGarbageIsCollected() {
        UI before = UI.getCurrent();
        for (int view = 0; view < UNTIL_COMPILED; view++) {
            stage().attempt(language, Div::new);
        }
        for (int view = 0; view < 5; view++) {
            Optional<Throwable> trouble = stage().attempt(language, () -> {
                System.gc();
                assertNotSame(before, UI.getCurrentOrThrow());
                assertEquals(language, UI.getCurrent().getLocale());
                return new Div();
            });
            assertEquals(Optional.empty(), trouble);
        }
        assertSame(before, UI.getCurrent());
    }

    @Test
    void whatAViewThrowsIsTold() {
        IllegalStateException thrown = new IllegalStateException("no thread left");
        Optional<Throwable> trouble = stage().attempt(language, () -> {
            throw thrown;
        });
        assertSame(thrown, trouble.orElseThrow());
    }
}
