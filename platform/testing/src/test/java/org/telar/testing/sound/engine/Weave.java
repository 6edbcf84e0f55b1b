// SPDX-License-Identifier: Apache-2.0
package org.telar.testing.sound.engine;

/** Plain Java. */
public record Weave(int tension) {}
