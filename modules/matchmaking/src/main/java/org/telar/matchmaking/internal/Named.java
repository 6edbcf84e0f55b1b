// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

/** A mentor or mentee together with the name that the engine does not need to know. */
public record Named<T>(String name, T who) {}
