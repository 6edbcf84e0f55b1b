// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core finds wrong with a page by WCAG 2.2, levels A and AA: serious and critical things only. */
final class Accessibility {
    /** What there is to look at. */
    enum Aspect {
        ALL("{}"),
        /** What another width can change. */
        SHAPE("{rules: {'color-contrast': {enabled: false}}}");

        private final String options;

        Aspect(String options) {
            this.options = options;
        }
    }

    /**
     * Vaadin's tabs lie in a scroller of its own that can have the focus, which axe does not expect in a tab list; a cell of
     * its grid takes the focus of the keyboard, and axe holds it for something to be touched.
     */
    private static final String LOOK = """
            const done = arguments[arguments.length - 1];
            const isVaadins = (rule, node) =>
                rule.id === 'aria-required-children' && /^<vaadin-tabs /.test(node.html)
                || rule.id === 'target-size' && /^<td id="vaadin-grid-cell/.test(node.html);
            axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations'],
                ...%s
            }).then(found => done([found.passes.length].concat(found.violations
                .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .flatMap(rule => rule.nodes.filter(node => !isVaadins(rule, node))
                    .map(node => rule.id + ': ' + rule.help + ': ' + node.html.slice(0, 200))))));
            """;

    private final ChromeDriver driver;
    private final String axe;

    Accessibility(ChromeDriver driver) {
        this.driver = driver;
        try (InputStream script = Objects.requireNonNull(ChromeDriver.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when not a single rule was found to be kept: then nothing was looked at */
    List<String> violations(Aspect aspect) {
        if (!Boolean.TRUE.equals(driver.executeScript("return !!window.axe"))) {
            driver.executeScript(axe);
        }
        List<?> found = (List<?>) driver.executeAsyncScript(LOOK.formatted(aspect.options));
        if (((Number) found.getFirst()).intValue() == 0) {
            throw new IllegalStateException("axe looked at nothing on " + driver.getCurrentUrl());
        }
        return found.stream().skip(1).map(String::valueOf).toList();
    }
}
