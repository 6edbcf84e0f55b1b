// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PageProperties {
    @Property
    void escapedCharactersAreTextAndNothingIsLost(@ForAll @From("markup") String characters) {
        String escaped = Page.escape(characters);
        assertFalse(escaped.matches("(?s).*[<>\"'].*"), escaped);
        assertEquals(characters, unescape(escaped));
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.strings().withChars("<>&\"';#39ampltgquo ñ\n").ofMaxLength(40);
    }

    private static String unescape(String html) {
        return html.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
