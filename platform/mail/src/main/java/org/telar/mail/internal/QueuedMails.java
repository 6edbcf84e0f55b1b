// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.telar.mail.Mail;
import org.telar.mail.Mails;
import org.telar.mail.Recipient;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Letter;
import org.telar.mail.internal.engine.Masking;
import org.telar.mail.internal.store.MailStore;
import org.telar.mail.internal.template.Templates;
import org.telar.mail.internal.template.Written;

/** Writes mails when they are asked for, so that a missing value is seen there, and lays them into the queue. */
public final class QueuedMails implements Mails {
    private static final String NAME = "name";

    private final Masking masking = new Masking();
    private final Templates templates;
    private final MailStore store;
    private final Clock clock;

    public QueuedMails(Templates templates, MailStore store, Clock clock) {
        this.templates = templates;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void queue(Mail mail) {
        Recipient to = mail.to();
        Map<String, Object> values = new HashMap<>(mail.values());
        values.putIfAbsent(NAME, to.name());
        Written written = templates.write(mail.template(), to.language(), values);
        Instant now = clock.instant();
        store.add(
                new Delivery(
                        mail.template(),
                        written.language(),
                        to.id(),
                        masking.address(to.address()),
                        State.WAITING,
                        0,
                        now,
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                new Letter(
                        to.address(),
                        to.name(),
                        written.subject(),
                        written.plain(),
                        written.html(),
                        mail.invitation()));
    }
}
