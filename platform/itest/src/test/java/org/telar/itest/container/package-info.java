/** Drives Pax Exam's Karaf container from Jupiter: one container for all test classes, whose tests run inside it. */
@NullMarked
package org.telar.itest.container;

import org.jspecify.annotations.NullMarked;
