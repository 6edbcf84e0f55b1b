// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.telar.matchmaking.engine.scoring.Preset;
import org.telar.matchmaking.internal.Draft;
import org.telar.matchmaking.internal.Terms;

/** What drafts are called: by when and how they were made. */
record DraftWords(Component on, Locale locale, ZoneId zone) {
    String name(Draft draft) {
        DateTimeFormatter moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(locale);
        Terms terms = draft.terms();
        String weights = Terms.preset(terms.weights()).map(Preset::key).orElse("matchmaking.preset.own");
        return on.getTranslation(
                "matchmaking.match.draft-of",
                draft.created().atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).format(moment),
                on.getTranslation(weights),
                on.getTranslation("matchmaking.aim.short." + terms.aim().name().toLowerCase(Locale.ROOT)),
                terms.pinned().size() + terms.forbidden().size(),
                terms.floor());
    }
}
