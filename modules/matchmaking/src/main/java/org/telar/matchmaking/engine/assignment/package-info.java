/**
 * The assignment problem by itself, in numbers: rows want a seat in one of the columns they may have, a column has several
 * seats, each allowed pair is worth points, and a row without a seat costs points. Exact, with a proof that anyone can
 * check. Knows nothing of mentoring.
 */
@NullMarked
package org.telar.matchmaking.engine.assignment;

import org.jspecify.annotations.NullMarked;
