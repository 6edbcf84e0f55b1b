// SPDX-License-Identifier: Apache-2.0
package org.telar.mail;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail to one person.
 *
 * @param template starts with the module's id: {@code recruitment.welcome}. Its files are found by convention in the
 *     folder {@code mail} of any running bundle, and before those in {@code etc/mail} of the home:
 *     {@code recruitment.welcome.es_CL.txt}, else {@code recruitment.welcome.es.txt}, else {@code recruitment.welcome.en.txt};
 *     beside each there may be the same as {@code .html}. The text begins with a line {@code Subject: ...} and an empty
 *     one. Both are Handlebars templates; {@code {{name}}} is the recipient's name
 * @param values by name: text, numbers and dates of java.time (both are written as usual in the recipient's language),
 *     booleans, and lists and maps of these
 */
public record Mail(String template, Recipient to, Map<String, Object> values, Optional<Invitation> invitation) {
    private static final Pattern TEMPLATE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final int LONGEST = 120;

    public Mail {
        values = Map.copyOf(values);
        if (template.length() > LONGEST || !TEMPLATE.matcher(template).matches()) {
            throw new IllegalArgumentException("Mail template '" + template
                    + "' is not named like recruitment.welcome, with up to " + LONGEST + " characters");
        }
    }

    public static Mail of(String template, Recipient to, Map<String, Object> values) {
        return new Mail(template, to, values, Optional.empty());
    }

    public Mail with(Invitation calendar) {
        return new Mail(template, to, values, Optional.of(calendar));
    }
}
