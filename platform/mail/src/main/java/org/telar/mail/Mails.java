// SPDX-License-Identifier: Apache-2.0
package org.telar.mail;

/** Sends mails. An OSGi service; safe for many threads. */
public interface Mails {
    /**
     * Puts a mail into the queue, in the running transaction or else in one of its own: it is sent soon after that is
     * committed, and never when it is rolled back. While no mail server is set or it does not answer, the mail waits; when
     * a connection is lost at the wrong moment it may arrive twice, with the same Message-ID. An address that cannot be one
     * does not fail the caller: the mail is in the delivery log as failed.
     *
     * <p>Who may send what is for the caller to decide.
     *
     * @throws IllegalArgumentException when no running bundle has the template, or when it lacks a value
     */
    void queue(Mail mail);
}
