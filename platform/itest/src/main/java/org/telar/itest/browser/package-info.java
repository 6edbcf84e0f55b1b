/** A real Chromium, and Telar's screens as a person finds her way in them: by words, labels and keys. */
@NullMarked
package org.telar.itest.browser;

import org.jspecify.annotations.NullMarked;
