/** The delivery log on the screen. */
@NullMarked
package org.telar.mail.internal.view;

import org.jspecify.annotations.NullMarked;
