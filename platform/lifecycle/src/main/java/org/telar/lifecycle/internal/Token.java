// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * What is known of a token that a program shows; the token itself is not.
 *
 * @param permissions ids of what the program may do
 * @param account who made it
 * @param expires UTC
 */
public record Token(long id, String name, Set<String> permissions, long account, LocalDateTime expires) {}
