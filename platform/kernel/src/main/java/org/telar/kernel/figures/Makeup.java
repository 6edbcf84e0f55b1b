// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.figures;

/**
 * How some people are made up.
 *
 * @param genders by the codes of {@link org.telar.kernel.people.Person#GENDERS}, {@link #OWN_WORDS} and {@link #UNKNOWN}
 * @param ages by the names of {@link org.telar.kernel.people.AgeBand}, and {@link #UNKNOWN}
 * @param regions by codes of places of the first level, such as {@code CL-13}, the largest first; {@link #UNKNOWN} comes last
 */
public record Makeup(Breakdown genders, Breakdown ages, Breakdown regions) {
    public static final String UNKNOWN = "";

    /** Who describes her gender in words of her own. */
    public static final String OWN_WORDS = "own-words";
}
