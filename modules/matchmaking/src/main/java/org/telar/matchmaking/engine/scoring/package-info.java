/**
 * What makes a pair of mentor and mentee possible and how good it is: hard rules ({@link
 * org.telar.matchmaking.engine.scoring.Rules}) and criteria ({@link org.telar.matchmaking.engine.scoring.Criteria}), each
 * with its reasons as data, from which {@link org.telar.matchmaking.engine.scoring.Words} makes sentences.
 */
@NullMarked
package org.telar.matchmaking.engine.scoring;

import org.jspecify.annotations.NullMarked;
