/** From the queue to the mail server, by Jakarta Mail. */
@NullMarked
package org.telar.mail.internal.smtp;

import org.jspecify.annotations.NullMarked;
