/** What a call for applications is and when it is open: plain Java. */
@NullMarked
package org.telar.recruitment.internal.engine;

import org.jspecify.annotations.NullMarked;
