/** What the engine does for those who have files and no container: {@code telar assign} and {@code telar match}. */
@NullMarked
package org.telar.matchmaking.internal.command;

import org.jspecify.annotations.NullMarked;
