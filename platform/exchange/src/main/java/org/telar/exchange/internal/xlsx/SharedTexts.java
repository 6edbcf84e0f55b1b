// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.telar.exchange.internal.Intake;

/** The texts that cells refer to by number, kept as one run of characters: a million short texts cost a few megabytes. */
final class SharedTexts {
    private final StringBuilder characters = new StringBuilder();
    private int[] ends = new int[64];
    private int count;

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(PartStream part, Intake intake) throws IOException {
        SharedTexts texts = new SharedTexts();
        StringBuilder text = new StringBuilder();
        try (Xml xml = new Xml(part, intake)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    text.setLength(0);
                } else if (xml.starts("t")) {
                    xml.text(text, 0);
                } else if (xml.starts("rPh")) {
                    xml.text(new StringBuilder(), 0);
                } else if (xml.ends("si")) {
                    texts.add(text, intake);
                }
            }
        }
        return texts;
    }

    private void add(CharSequence text, Intake intake) throws IOException {
        characters.append(text);
        if (characters.length() > intake.limits().sharedCharacters()) {
            throw intake.refusal("too-much-text", intake.limits().sharedCharacters());
        }
        intake.countCell();
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = characters.length();
    }

    /** Nothing when there is no such number. */
    Optional<String> text(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index < 0 || index >= count
                    ? Optional.empty()
                    : Optional.of(characters.substring(index == 0 ? 0 : ends[index - 1], ends[index]));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
