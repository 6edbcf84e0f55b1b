// SPDX-License-Identifier: Apache-2.0
/** The audit trail: what is noted in each transaction, how it is chained afterwards, and how the chain is verified. */
@NullMarked
package org.telar.persistence.internal.audit;

import org.jspecify.annotations.NullMarked;
