/** The screens of the bundle. */
@NullMarked
package org.telar.programme.internal.view;

import org.jspecify.annotations.NullMarked;
