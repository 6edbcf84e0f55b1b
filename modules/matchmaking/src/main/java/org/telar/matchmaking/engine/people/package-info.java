/**
 * Who is matched: mentors, mentees (women or enterprises) and the facts about them that count. Plain values, checked when
 * they are made, never changed afterwards.
 */
@NullMarked
package org.telar.matchmaking.engine.people;

import org.jspecify.annotations.NullMarked;
