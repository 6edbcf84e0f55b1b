/** The screens of recruitment. */
@NullMarked
package org.telar.recruitment.internal.view;

import org.jspecify.annotations.NullMarked;
