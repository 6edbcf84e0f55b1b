/**
 * A realistic wave to try the module with: 126 mentors and 650 mentees as in the Tu Oportunidad network (S0), all invented,
 * the same on every run and machine.
 */
@NullMarked
package org.telar.matchmaking.internal.demo;

import org.jspecify.annotations.NullMarked;
