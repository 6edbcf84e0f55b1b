/** What is decided without a framework. */
@NullMarked
package org.telar.programme.internal.engine;

import org.jspecify.annotations.NullMarked;
