/** A person in front of Telar: one story in a real Chromium. */
@NullMarked
package org.telar.itest.story;

import org.jspecify.annotations.NullMarked;
