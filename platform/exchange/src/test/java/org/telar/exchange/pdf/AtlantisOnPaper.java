// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.pdf;

import java.util.Locale;
import java.util.Optional;
import org.telar.api.Letterhead;

/** The letterhead of an office that only tests know. */
public record AtlantisOnPaper(Optional<byte[]> mark) implements Letterhead {
    @Override
    public String name() {
        return "Telar Atlántida";
    }

    @Override
    public String tagline(Locale language) {
        return "Tejer en " + language.toLanguageTag();
    }

    @Override
    public String accent() {
        return "#23468c";
    }
}
