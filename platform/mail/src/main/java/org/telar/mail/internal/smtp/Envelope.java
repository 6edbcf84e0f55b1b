// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.telar.mail.Invitation;
import org.telar.mail.internal.engine.Letter;
import org.telar.mail.internal.template.OneLine;

/**
 * Makes a MIME message of a letter: plain text; with HTML an alternative to it; with an invitation the calendar as another
 * alternative, which mail programs act on, and as a file for those that do not (RFC 6047).
 */
record Envelope(Session session, InternetAddress from, Optional<InternetAddress> replyTo, Clock clock) {
    private static final String PLAIN = "text/plain; charset=UTF-8";
    private static final String HTML = "text/html; charset=UTF-8";

    /** The part of the sender behind the @. */
    String domain() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    /**
     * @param language of the text, {@code es_CL} for instance
     * @throws AddressException when the address of the letter is none
     */
    MimeMessage around(Letter letter, String language, String messageId) throws AddressException {
        InternetAddress to = recipient(letter);
        try {
            MimeMessage message = new Identified(session, messageId);
            message.setFrom(from);
            if (replyTo.isPresent()) {
                message.setReplyTo(new InternetAddress[] {replyTo.get()});
            }
            message.setRecipient(Message.RecipientType.TO, to);
            message.setSubject(OneLine.of(letter.subject()), "UTF-8");
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Content-Language", language.replace('_', '-'));
            // no absence notices in reply (RFC 3834)
            message.setHeader("Auto-Submitted", "auto-generated");
            fill(message, letter);
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail cannot be composed", e);
        }
    }

    private static InternetAddress recipient(Letter letter) throws AddressException {
        String written = letter.address().strip();
        int at = written.lastIndexOf('@');
        try {
            String address = written.substring(0, at + 1) + IDN.toASCII(written.substring(at + 1));
            InternetAddress to = new InternetAddress(address, OneLine.of(letter.name()), "UTF-8");
            to.validate();
            return to;
        } catch (IllegalArgumentException e) {
            throw new AddressException("The domain is none");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(MimeMessage message, Letter letter) throws MessagingException {
        if (letter.invitation().isPresent()) {
            Invitation invitation = letter.invitation().get();
            MimeMultipart mixed = new MimeMultipart("mixed");
            MimeBodyPart texts = new MimeBodyPart();
            texts.setContent(alternatives(letter));
            mixed.addBodyPart(texts);
            MimeBodyPart file = part(invitation.calendar(), "application/ics");
            file.setFileName(invitation.method().name().toLowerCase(Locale.ROOT) + ".ics");
            file.setDisposition(Part.ATTACHMENT);
            mixed.addBodyPart(file);
            message.setContent(mixed);
        } else if (letter.html().isPresent()) {
            message.setContent(alternatives(letter));
        } else {
            put(message, letter.plain(), PLAIN);
        }
    }

    /** The last one is the best one (RFC 2046, 5.1.4). */
    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(letter.plain(), PLAIN));
        if (letter.html().isPresent()) {
            alternatives.addBodyPart(part(letter.html().get(), HTML));
        }
        if (letter.invitation().isPresent()) {
            Invitation invitation = letter.invitation().get();
            alternatives.addBodyPart(
                    part(invitation.calendar(), "text/calendar; charset=UTF-8; method=" + invitation.method()));
        }
        return alternatives;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        put(part, content, type);
        return part;
    }

    private static void put(Part part, String content, String type) throws MessagingException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
    }

    /** Keeps the id that it was given, where its super class makes up one. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
