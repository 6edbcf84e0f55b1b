// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import java.util.Locale;
import java.util.Optional;
import org.telar.branding.Brand;
import org.telar.branding.Colour;
import org.telar.branding.Scheme;

record TestBrand(String name) implements Brand {
    @Override
    public String id() {
        return "test";
    }

    @Override
    public String tagline(Locale language) {
        return "Many threads, one cloth";
    }

    @Override
    public String colour(Colour colour, Scheme scheme) {
        throw new UnsupportedOperationException("A page takes its colours from the style sheet");
    }

    @Override
    public Optional<byte[]> mark() {
        return Optional.empty();
    }
}
