/** The page of the modules. */
@NullMarked
package org.telar.lifecycle.internal.view;

import org.jspecify.annotations.NullMarked;
