// SPDX-License-Identifier: Apache-2.0
/**
 * Lists that people keep in spreadsheets, brought in by {@link org.telar.ui.intake.IntakeDialog}: a file, its columns,
 * what is wrong with it by row and column, then all of it or nothing.
 */
@NullMarked
package org.telar.ui.intake;

import org.jspecify.annotations.NullMarked;
