// SPDX-License-Identifier: Apache-2.0
/** What is stored about one person, wherever it is: found, handed out, erased, and erased again after a restore. */
@NullMarked
package org.telar.persistence.internal.personal;

import org.jspecify.annotations.NullMarked;
