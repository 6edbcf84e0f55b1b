// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import java.time.LocalDate;
import org.telar.api.Event;

/**
 * Someone began to take part in a wave, or came to another standing in it.
 *
 * @param participation its id
 * @param participant id of the person or enterprise in the kernel
 */
public record ParticipationMoved(
        long participation,
        long wave,
        Participant.Kind kind,
        long participant,
        Role role,
        Standing standing,
        LocalDate day)
        implements Event {}
