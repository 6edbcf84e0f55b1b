// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.telar.mail.internal.engine.MailServer;
import org.telar.mail.internal.engine.MailServer.Protection;

/** Reaches a mail server by SMTP. The certificate must be trusted by this JVM and name the host. */
public final class SmtpCarrier implements Carrier {
    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final MailServer.Known server;
    private final Session session;
    private final Envelope envelope;

    /**
     * @param clock tells when a mail is sent
     * @throws IllegalArgumentException when the sender is no address
     */
    public SmtpCarrier(MailServer.Known server, Optional<String> replyTo, Clock clock) {
        this.server = server;
        session = Session.getInstance(properties(server));
        InternetAddress from = address(server.from());
        envelope = new Envelope(session, from, replyTo.map(SmtpCarrier::address), clock);
    }

    private static InternetAddress address(String written) {
        try {
            return new InternetAddress(written, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("The mails' sender '" + written + "' is no address", e);
        }
    }

    private static Properties properties(MailServer.Known server) {
        String protocol = protocol(server);
        Properties properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "host", server.host());
        properties.setProperty(prefix + "port", Integer.toString(server.port()));
        properties.setProperty(prefix + "auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty(prefix + "connectiontimeout", Long.toString(CONNECT.toMillis()));
        properties.setProperty(prefix + "timeout", Long.toString(ANSWER.toMillis()));
        properties.setProperty(prefix + "writetimeout", Long.toString(ANSWER.toMillis()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean starttls = server.protection() == Protection.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(starttls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(starttls));
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.mime.charset", "UTF-8");
        return properties;
    }

    private static String protocol(MailServer.Known server) {
        return server.protection() == Protection.TLS ? "smtps" : "smtp";
    }

    @Override
    public String server() {
        return server.toString();
    }

    @Override
    public String domain() {
        return envelope.domain();
    }

    @Override
    public Trip open() throws Unreachable {
        try {
            SMTPTransport transport = (SMTPTransport) session.getTransport();
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
            return new SmtpTrip(transport, envelope);
        } catch (MessagingException e) {
            throw new Unreachable(SmtpTrip.words(e), e);
        }
    }
}
