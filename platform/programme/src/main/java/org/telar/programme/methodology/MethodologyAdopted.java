// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.methodology;

import org.telar.api.Event;

/** A version of a methodology is in use from now on. */
public record MethodologyAdopted(long programme, long methodology) implements Event {}
