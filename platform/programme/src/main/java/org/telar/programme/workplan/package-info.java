/** Tasks and deliverables of a programme, in time. */
@NullMarked
package org.telar.programme.workplan;

import org.jspecify.annotations.NullMarked;
