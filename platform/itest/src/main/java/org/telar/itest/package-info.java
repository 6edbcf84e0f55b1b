/** Telar as its users have it: the unpacked distribution, installations of it, and the command that runs them. */
@NullMarked
package org.telar.itest;

import org.jspecify.annotations.NullMarked;
