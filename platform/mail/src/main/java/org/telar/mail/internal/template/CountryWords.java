// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.profile.Terms;

/** A template in the words of the country: between what stands for values, never in it. */
record CountryWords(Terms terms) {
    private static final Pattern VALUE = Pattern.compile("\\{\\{.*?\\}\\}", Pattern.DOTALL);

    String put(String template) {
        StringBuilder said = new StringBuilder();
        Matcher value = VALUE.matcher(template);
        int from = 0;
        while (value.find()) {
            said.append(terms.put(template.substring(from, value.start()))).append(value.group());
            from = value.end();
        }
        return said.append(terms.put(template.substring(from))).toString();
    }
}
