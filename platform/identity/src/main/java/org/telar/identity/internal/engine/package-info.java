/** Passwords, attempts and the rules of signing in, in plain Java. */
@NullMarked
package org.telar.identity.internal.engine;

import org.jspecify.annotations.NullMarked;
