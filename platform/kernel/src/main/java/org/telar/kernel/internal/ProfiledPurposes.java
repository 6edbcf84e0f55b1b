// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.profile.LegalPack;
import org.telar.profile.LegalPack.ConsentText;

/**
 * Puts what the country's law has people asked for into the database, once: an edition that is there is never written
 * again, and where the office has published its own, the pack adds only editions beyond them.
 */
record ProfiledPurposes(ConsentStore consents) {
    void publish(LegalPack law) {
        consents.asked(() -> {
            for (ConsentText text : law.consents()) {
                if (!isThere(text)) {
                    publish(text);
                }
            }
            return law;
        });
    }

    private boolean isThere(ConsentText text) {
        return consents.purposes().getOrDefault(text.code(), List.of()).stream()
                .map(Stored::value)
                .anyMatch(stored -> stored.edition() >= text.edition());
    }

    private void publish(ConsentText text) {
        try {
            consents.add(purpose(text));
        } catch (RuntimeException perhapsAnotherNode) {
            if (!isThere(text)) {
                throw perhapsAnotherNode;
            }
        }
    }

    private static Purpose purpose(ConsentText text) {
        return new Purpose(
                text.code(),
                text.edition(),
                text.since(),
                text.languages().stream()
                        .collect(Collectors.toMap(
                                language -> language,
                                language -> new Purpose.Text(
                                        text.text().get("title." + language),
                                        text.text().get("wording." + language)))));
    }
}
