// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import org.telar.api.Event;

/** They are two people after all; what {@link PersonMerged} with the same {@code merge} moved goes back. */
public record PersonMergeUndone(long merge, long kept, long restored) implements Event {}
