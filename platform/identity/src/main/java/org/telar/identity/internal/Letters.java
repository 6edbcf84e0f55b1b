// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.LinkBook.Purpose;
import org.telar.mail.Mail;
import org.telar.mail.Mails;
import org.telar.mail.Recipient;

/** The mails that go to the owners of accounts, while there is something to send them with. */
final class Letters {
    private final Supplier<Optional<Mails>> mails;
    private final Supplier<ZoneId> zone;

    /** @param zone in which times are written */
    Letters(Supplier<Optional<Mails>> mails, Supplier<ZoneId> zone) {
        this.mails = mails;
        this.zone = zone;
    }

    /** @return whether it is on its way; not when she has no address */
    boolean send(Purpose purpose, Account account, String link, Instant until) {
        Optional<Mails> post = mails.get();
        if (post.isEmpty() || account.mail().isEmpty()) {
            return false;
        }
        Recipient to = new Recipient(
                "account/" + account.id(), account.shown(), account.mail().get(), account.language());
        String template = purpose == Purpose.INVITATION ? "identity.invitation" : "identity.reset";
        LocalDateTime end = until.atZone(zone.get()).toLocalDateTime();
        post.get().queue(Mail.of(template, to, Map.of("link", link, "until", end)));
        return true;
    }
}
