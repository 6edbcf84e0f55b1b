// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes addresses unreadable: the first character and the domain stay, enough to see a slip like {@code gmial.com}. */
public final class Masking {
    private static final String MASK = "…@";
    private static final int LONGEST_DOMAIN = 255;
    private static final Pattern ADDRESS = Pattern.compile(
            "(\"[^\"]*\"|[^\\s\"<>:;,()\\[\\]@]+)@([^\\s\"<>:;,()@]+)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Also of what is no address: then hardly anything is left. */
    public String address(String address) {
        int at = address.lastIndexOf('@');
        if (address.isEmpty()) {
            return "";
        }
        String first = address.substring(0, address.offsetByCodePoints(0, 1))
                .replace("@", "")
                .replaceAll("\\p{Cntrl}", " ");
        String domain = at < 0 ? "" : address.substring(at + 1).replaceAll("\\p{Cntrl}", " ");
        return first + MASK + domain.substring(0, Math.min(domain.length(), LONGEST_DOMAIN));
    }

    /** Masks every address in what a mail server said. */
    public String words(String answer) {
        return ADDRESS.matcher(answer).replaceAll(found -> Matcher.quoteReplacement(address(found.group())));
    }
}
