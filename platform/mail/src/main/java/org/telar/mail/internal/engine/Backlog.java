// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * What is left in the queue.
 *
 * @param waiting mails that are still to be sent
 * @param oldest when the one was queued that waits longest
 * @param failed mails that were given up and whose content is still there, so that they can be sent again
 */
public record Backlog(long waiting, Optional<Instant> oldest, long failed) {}
