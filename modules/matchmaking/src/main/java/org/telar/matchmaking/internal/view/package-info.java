/** The screens of matchmaking. */
@NullMarked
package org.telar.matchmaking.internal.view;

import org.jspecify.annotations.NullMarked;
