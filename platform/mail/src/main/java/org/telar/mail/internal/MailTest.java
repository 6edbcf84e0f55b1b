// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.mail.Mail;
import org.telar.mail.Mails;
import org.telar.mail.Recipient;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;

/** {@code telar:mail-test ADDRESS} of the container's shell: sends a mail the usual way and tells what became of it. */
@Component(
        service = Function.class,
        property = {"osgi.command.scope=telar", "osgi.command.function=mail-test"})
public final class MailTest implements Function {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Longer than the pause between two rounds: what kept mails from going before may be over by then. */
    private static final Duration DOUBT = Duration.ofSeconds(6);

    private static final long LOOK_EVERY_MILLIS = 200;

    private final Texts texts = new ClassPathTexts(MailTest.class);
    private final Locale language = Locale.getDefault();
    private final User telar = new User(0, "Telar", language, Set.of(Deliveries.SEE.id(), Deliveries.SEND.id()));
    private final Mails mails;
    private final Deliveries deliveries;
    private final MailQueue queue;

    @Activate
    public MailTest(@Reference Mails mails, @Reference Deliveries deliveries, @Reference MailQueue queue) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.queue = queue;
    }

    /**
     * @return nothing; a sentence is on the console
     * @throws IllegalStateException when the mail was not accepted, with a sentence; so that the command fails
     */
    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) throws InterruptedException {
        if (arguments.size() != 1) {
            throw new IllegalStateException(texts.text(language, "mail.test.usage"));
        }
        String address = String.valueOf(arguments.getFirst());
        String id = "console/" + UUID.randomUUID();
        mails.queue(Mail.of("mail.test", new Recipient(id, "", address, language), Map.of()));
        queue.tryNow(telar);
        session.getConsole().println(sentence(address, outcome(id)));
        return null;
    }

    private String sentence(String address, Delivery delivery) {
        return switch (delivery.state()) {
            case SENT -> texts.text(language, "mail.test.sent", address, delivery.answer());
            case FAILED ->
                throw new IllegalStateException(texts.text(language, "mail.test.failed", address, why(delivery)));
            case WAITING ->
                throw new IllegalStateException(texts.text(
                        language,
                        "mail.test.waits",
                        address,
                        deliveries.trouble(telar).map(this::words).orElseGet(() -> why(delivery))));
        };
    }

    /** As it is when it has come to an end, or when there is no use in waiting longer. */
    private Delivery outcome(String recipient) throws InterruptedException {
        long begin = System.nanoTime();
        Delivery delivery = find(recipient);
        while (delivery.state() == State.WAITING
                && delivery.trouble().isEmpty()
                && System.nanoTime() - begin < patience().toNanos()) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            delivery = find(recipient);
        }
        return delivery;
    }

    private Duration patience() {
        return deliveries.trouble(telar).isPresent() ? DOUBT : PATIENCE;
    }

    private Delivery find(String recipient) {
        return deliveries
                .find(telar, recipient, Optional.empty(), 0, 1)
                .getFirst()
                .value();
    }

    private String why(Delivery delivery) {
        String trouble = delivery.trouble().map(reason -> words(reason.label())).orElse("");
        return delivery.answer().isEmpty() ? trouble : trouble + " (" + delivery.answer() + ")";
    }

    private String words(Message message) {
        return texts.text(language, message);
    }
}
