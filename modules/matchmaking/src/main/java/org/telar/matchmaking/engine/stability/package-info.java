/**
 * Stable matchings: no mentor and mentee who would both rather have each other than what they have. The other mode beside
 * the best total; each has its price. Knows nothing of mentoring but columns with several seats.
 */
@NullMarked
package org.telar.matchmaking.engine.stability;

import org.jspecify.annotations.NullMarked;
