// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.mail.internal.engine.Attempt;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.mail.internal.engine.Letter;
import org.telar.mail.internal.template.OneLine;

/** One SMTP connection. */
final class SmtpTrip implements Carrier.Trip {
    private static final int PERMANENT = 500;
    /** "Service not available, closing transmission channel" (RFC 5321, 4.2.3). */
    private static final int CLOSING = 421;

    private final Logger log = LoggerFactory.getLogger(SmtpTrip.class);
    private final SMTPTransport transport;
    private final Envelope envelope;
    private boolean open = true;

    SmtpTrip(SMTPTransport transport, Envelope envelope) {
        this.transport = transport;
        this.envelope = envelope;
    }

    @Override
    public Attempt send(Letter letter, String language, String messageId) {
        MimeMessage message;
        try {
            message = envelope.around(letter, language, messageId);
        } catch (AddressException e) {
            return new Attempt.Hopeless(Trouble.ADDRESS, "");
        }
        try {
            transport.sendMessage(message, message.getRecipients(Message.RecipientType.TO));
            return new Attempt.Accepted(line(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            return failed(e);
        }
    }

    private Attempt failed(MessagingException e) {
        Optional<Integer> code = code(e);
        if (code.isEmpty() || code.get() == CLOSING || code.get() < 0) {
            open = false;
            return new Attempt.Postponed(Trouble.LOST, words(e));
        }
        return code.get() >= PERMANENT
                ? new Attempt.Hopeless(Trouble.REFUSED, words(e))
                : new Attempt.Postponed(Trouble.DEFERRED, words(e));
    }

    /** What the server answered to the recipient or to the mail; an answer to the sender is no fault of this mail. */
    private static Optional<Integer> code(MessagingException e) {
        return chain(e).map(problem -> switch (problem) {
                    case SMTPAddressFailedException refused -> refused.getReturnCode();
                    case SMTPSendFailedException refused -> refused.getReturnCode();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .reduce((first, last) -> last);
    }

    /** The innermost words: those of the server or of the network. */
    static String words(MessagingException e) {
        return line(chain(e).map(Exception::getMessage)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(e.getClass().getSimpleName()));
    }

    private static Stream<Exception> chain(MessagingException e) {
        return Stream.iterate(
                (Exception) e,
                Objects::nonNull,
                problem -> problem instanceof MessagingException messaging ? messaging.getNextException() : null);
    }

    private static String line(String answer) {
        return OneLine.of(String.valueOf(answer));
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("The mail server did not take leave", e);
        }
    }
}
