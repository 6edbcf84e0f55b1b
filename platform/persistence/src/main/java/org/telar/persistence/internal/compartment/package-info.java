// SPDX-License-Identifier: Apache-2.0
/** Facts that are sealed by a key of the person whom they are about. */
@NullMarked
package org.telar.persistence.internal.compartment;

import org.jspecify.annotations.NullMarked;
