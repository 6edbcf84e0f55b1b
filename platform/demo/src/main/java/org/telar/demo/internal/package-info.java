// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.telar.demo.internal;

import org.jspecify.annotations.NullMarked;
