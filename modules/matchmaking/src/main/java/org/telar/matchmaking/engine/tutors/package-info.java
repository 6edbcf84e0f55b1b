/**
 * The layer above mentors: generalist tutors, each of whom coordinates the specialists of a few enterprises (MAT-05), and
 * groups of mentees who meet their mentor together. Begin with {@link org.telar.matchmaking.engine.tutors.TutorLayer}.
 */
@NullMarked
package org.telar.matchmaking.engine.tutors;

import org.jspecify.annotations.NullMarked;
