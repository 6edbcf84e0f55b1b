/**
 * What the command {@code telar} does beyond a shell script's reach: it makes a home ready, watches the container start,
 * asks it how it is, stops it and talks to its shell. Needs nothing but the JDK.
 */
@NullMarked
package org.telar.launcher;

import org.jspecify.annotations.NullMarked;
