// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.sample;

/** Stands for the web interface. */
public record Screen(String title) {}
