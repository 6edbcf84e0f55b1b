/** Numbers that states and telephone companies give to people and organisations: how they are written, and when they are wrong. */
@NullMarked
package org.telar.kernel.numbers;

import org.jspecify.annotations.NullMarked;
