// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.util.Locale;
import org.telar.api.ClassPathTexts;

/** The texts of all bundles in one language, so that a test finds a button by its key when its words are improved. */
record Words(Locale language, ClassPathTexts texts) {
    static Words spanish() {
        return new Words(Locale.of("es"), new ClassPathTexts(Words.class));
    }

    static Words english() {
        return new Words(Locale.ENGLISH, new ClassPathTexts(Words.class));
    }

    String say(String key, Object... values) {
        return texts.text(language, key, values);
    }

    /** What a text begins with, before its first value. */
    String beginning(String key) {
        return say(key).replaceFirst("(?s)\\{.*", "").strip();
    }
}
