// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import org.telar.api.Event;

/** A word was stored. */
public record WordStored(String word) implements Event {}
