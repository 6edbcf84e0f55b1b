/** People, what they are from when until when, and when two of them are one. */
@NullMarked
package org.telar.kernel.people;

import org.jspecify.annotations.NullMarked;
