// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.kernel.Checks;

/**
 * What personal data may be used for, as it is put to people (Colombia Ley 1581: prior and express; Chile Ley 21.719 and
 * Mexico LFPDPPP: specific and informed). A changed text is a new edition; who agreed to an older one has agreed to that.
 *
 * @param code stable, lower-case words joined by hyphens: {@code photographs}
 * @param edition from 1
 * @param since the first day on which this edition is put to people
 * @param texts by BCP 47 language; at least one
 */
public record Purpose(String code, int edition, LocalDate since, Map<String, Text> texts) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDING = 8000;

    /** @param wording what she agrees to, whole */
    public record Text(String title, String wording) {
        public Text {
            title = title.strip();
            wording = wording.strip();
        }
    }

    public Purpose {
        texts = Map.copyOf(texts);
    }

    public List<Flaw> flaws() {
        Checks checks = new Checks()
                .when(
                        !code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || code.length() > 60,
                        "code",
                        Message.of("kernel.flaw.code", code))
                .when(texts.isEmpty(), "texts", Message.of("kernel.flaw.no-text"));
        texts.values()
                .forEach(text -> checks.needed("texts", text.title(), LONGEST_TITLE)
                        .needed("texts", text.wording(), LONGEST_WORDING));
        return checks.flaws();
    }
}
