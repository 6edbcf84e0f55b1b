/** The module itself: its table of contents, and the service that its views call. */
@NullMarked
package org.telar.recruitment.internal;

import org.jspecify.annotations.NullMarked;
