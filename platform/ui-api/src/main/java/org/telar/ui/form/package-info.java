// SPDX-License-Identifier: Apache-2.0
/**
 * Forms of records: {@link org.telar.ui.form.Form} with its {@link org.telar.ui.form.Field}s, in a page or in a
 * {@link org.telar.ui.form.FormDialog}. What is typed is kept as a draft, and nothing of it is lost when someone else
 * was faster.
 */
@NullMarked
package org.telar.ui.form;

import org.jspecify.annotations.NullMarked;
