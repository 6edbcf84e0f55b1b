/** Lists of mentors and mentees as people keep them in spreadsheets, read into the engine's terms. */
@NullMarked
package org.telar.matchmaking.internal.roster;

import org.jspecify.annotations.NullMarked;
