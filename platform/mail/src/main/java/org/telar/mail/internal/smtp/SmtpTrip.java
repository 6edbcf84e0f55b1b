// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
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
    /** By their extensions for size (RFC 1870) and authentication (RFC 4954). */
    private static final int TOO_LARGE = 552;

    private static final Set<Integer> SIGN_IN_FIRST = Set.of(530, 534, 535);

    private final Logger log = LoggerFactory.getLogger(SmtpTrip.class);
    private final SMTPTransport transport;
    private final Envelope envelope;
    private boolean open = true;

    SmtpTrip(SMTPTransport transport, Envelope envelope) {
        this.transport = transport;
        this.envelope = envelope;
    }

    @Override
    public Attempt send(Letter letter, String language, String messageId) throws Carrier.Unreachable {
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

    private Attempt failed(MessagingException e) throws Carrier.Unreachable {
        Optional<Integer> code = code(e);
        if (refusesTelar(e, code)) {
            open = false;
            throw new Carrier.Unreachable(words(e), e);
        }
        if (code.isEmpty() || code.get() == CLOSING || code.get() < 0) {
            open = false;
            return new Attempt.Postponed(Trouble.LOST, words(e));
        }
        return code.get() >= PERMANENT
                ? new Attempt.Hopeless(Trouble.REFUSED, words(e))
                : new Attempt.Postponed(Trouble.DEFERRED, words(e));
    }

    /** The same for every mail: the sender's address, an account that is missing, a quota that is used up. */
    private static boolean refusesTelar(MessagingException e, Optional<Integer> code) {
        return code.filter(answer -> answer == TOO_LARGE).isEmpty()
                && (code.filter(SIGN_IN_FIRST::contains).isPresent()
                        || chain(e).anyMatch(SMTPSenderFailedException.class::isInstance));
    }

    /** What the server answered to the recipient or to the mail. */
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
