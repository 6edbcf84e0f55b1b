// SPDX-License-Identifier: Apache-2.0
/**
 * What a module may use and contribute without knowing Vaadin, Cayenne or SQL. Everything here is data (records) or a
 * one-method interface; behaviour lives in the bundles that implement it.
 */
@NullMarked
package org.telar.api;

import org.jspecify.annotations.NullMarked;
