/** Telar's pages without a browser: what a browser says and hears, as a program says and hears it. */
@NullMarked
package org.telar.itest.page;

import org.jspecify.annotations.NullMarked;
