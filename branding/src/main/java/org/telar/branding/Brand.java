// SPDX-License-Identifier: Apache-2.0
package org.telar.branding;

import org.telar.api.Letterhead;

/**
 * The brand that this installation wears, as a service. It stays the same object when the configuration names another
 * brand, and answers for that one from then on. A page needs only what is served, without sign-in: {@code /brand/brand.css}, {@code mark.svg}, {@code logo.svg},
 * {@code favicon.svg}.
 */
public interface Brand extends Letterhead {
    /** The brand's folder, for instance {@code telar}. */
    String id();

    /** For addresses of what is served under {@code /brand}, so that another brand is not taken from a browser's store. */
    default String tag() {
        return Integer.toHexString(id().hashCode());
    }

    /** The colour as {@code #rrggbb}, for mail and documents, where custom properties do not reach. */
    String colour(Colour colour, Scheme scheme);

    @Override
    default String accent() {
        return colour(Colour.ACCENT, Scheme.LIGHT);
    }
}
