/**
 * The best matching of a wave: who mentors whom so that the whole wave gains most, with the reasons for every pair and for
 * everyone left out, and a proof. Begin with {@link org.telar.matchmaking.engine.Matchmaker}. Plain Java, usable as a
 * library by itself.
 */
@NullMarked
package org.telar.matchmaking.engine;

import org.jspecify.annotations.NullMarked;
