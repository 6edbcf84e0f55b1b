// SPDX-License-Identifier: Apache-2.0
/**
 * What differs between countries, as files: modules, words, time zone, currency, law, limits of size, territories, brand.
 * One folder is one profile; a new country is a new folder, and no code.
 */
@NullMarked
package org.telar.profile;

import org.jspecify.annotations.NullMarked;
