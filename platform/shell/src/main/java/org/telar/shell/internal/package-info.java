/** The one web interface: frame, menu, home page, error pages, texts and health. Knows modules only by what they register. */
@NullMarked
package org.telar.shell.internal;

import org.jspecify.annotations.NullMarked;
