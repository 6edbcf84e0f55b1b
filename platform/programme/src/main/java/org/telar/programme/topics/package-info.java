/** Areas of focus, business and personal. */
@NullMarked
package org.telar.programme.topics;

import org.jspecify.annotations.NullMarked;
