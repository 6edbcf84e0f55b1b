// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import org.telar.api.Event;

/**
 * Two people turned out to be one. Whoever keeps {@code merged} as a link keeps {@code kept} from now on, and remembers
 * which links those were: {@link PersonMergeUndone} may follow.
 *
 * @param merge id of this merge
 */
public record PersonMerged(long merge, long kept, long merged) implements Event {}
